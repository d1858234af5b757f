package io.github.pciscoring.testkit.plugins;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;

/** The average of a survey's answers by a partner's customers over some months: a rule author's own facts. */
public final class Satisfaction implements Indicator {
    private static final int ANSWERS = 0;
    private static final int SUM = 1;
    private static final Reason NO_ANSWER = new Reason("no-answer", "the customer did not answer in these months");

    private final SeriesInput answers;
    private final CreditInput partners;
    private final IndicatorShape shape;

    /** Creates the indicator for answers of this name. */
    public Satisfaction(String fact, MonthWindow window) {
        Inputs.Builder inputs = Inputs.builder();
        answers = inputs.fact(AccountLevel.CUSTOMER, fact);
        partners = inputs.credited(SubscriptionScope.everything(), AccountLevel.CUSTOMER, window.mask());
        shape = new IndicatorShape(
                "stars",
                List.of(Slot.ofCounts("answers", "answers"), Slot.ofAmounts("sum", "stars")),
                window.oldest(),
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            long answered = accounts.valueMonths(answers, c);
            for (int link = accounts.beginLinks(partners, c); link < accounts.endLinks(partners, c); link++) {
                long credited = accounts.creditedMonths(partners, link);
                credits.addMonths(partners, link, ANSWERS, 1, credited & answered, 0);
                credits.addAmounts(partners, link, SUM, answers, c, credited & answered);
                credits.leftOut(partners, link, credited & ~answered, NO_ANSWER);
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return tally.sum(ANSWERS) == 0
                ? Measurement.unavailable("no customer answered")
                : Measurement.of(Ratio.of(tally.sum(SUM), tally.sum(ANSWERS) * Amount.UNITS));
    }
}
