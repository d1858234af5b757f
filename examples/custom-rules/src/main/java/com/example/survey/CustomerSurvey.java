package com.example.survey;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;

/** The average of what customers answered to a survey, in the months in which the partner is credited on them. */
final class CustomerSurvey implements Indicator {
    private static final Parameter<SubscriptionScope> SCOPE =
            Parameter.required("scope", ParameterType.scope(), "the subscriptions that make a customer the partner's");
    private static final Parameter<MonthWindow> WINDOW =
            Parameter.required("window", ParameterType.window(), "the months whose answers count");
    private static final Parameter<String> FACT =
            Parameter.withStandard("fact", ParameterType.text(), "what the answers are called in facts.csv", "survey");
    private static final Parameter<Long> MINIMUM_ANSWERS = Parameter.required(
            "minimum-answers", ParameterType.wholeFrom(1), "how many answers there must be for a measure");

    /** The type, as rule sets name it. */
    static final IndicatorFactory TYPE = IndicatorFactory.of(
            "customer-survey",
            "the average of the customers' answers to a survey",
            List.of(SCOPE, WINDOW, FACT, MINIMUM_ANSWERS),
            CustomerSurvey::new);

    private static final int ANSWERS = 0;
    private static final int STARS = 1;

    private final long window;
    private final long minimumAnswers;
    private final SeriesInput answers;
    private final CreditInput partners;
    private final IndicatorShape shape;

    private CustomerSurvey(Parameters parameters) {
        MonthWindow months = parameters.get(WINDOW);
        window = months.mask();
        minimumAnswers = parameters.get(MINIMUM_ANSWERS);
        Inputs.Builder inputs = Inputs.builder();
        answers = inputs.fact(AccountLevel.CUSTOMER, parameters.get(FACT));
        partners = inputs.credited(parameters.get(SCOPE), AccountLevel.CUSTOMER, window);
        shape = new IndicatorShape(
                "stars",
                List.of(Slot.ofCounts("answers", "answers"), Slot.ofAmounts("stars", "stars")),
                months.oldest(),
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            long answered = accounts.valueMonths(answers, c) & window;
            for (int link = accounts.beginLinks(partners, c); link < accounts.endLinks(partners, c); link++) {
                long counted = answered & accounts.creditedMonths(partners, link);
                credits.addMonths(partners, link, ANSWERS, 1, counted, 0);
                credits.addAmounts(partners, link, STARS, answers, c, counted);
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        long count = tally.sum(ANSWERS);
        if (count < minimumAnswers) {
            return Measurement.unavailable("answers: " + count + ", needed: " + minimumAnswers);
        }
        return Measurement.of(Ratio.of(tally.sum(STARS), count * Amount.UNITS), Ratio.of(count));
    }
}
