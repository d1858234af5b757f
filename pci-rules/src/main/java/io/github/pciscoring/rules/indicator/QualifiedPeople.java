package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;

/**
 * Distinct people affiliated with the partner in the as-of month who hold the required exams at its end: functional
 * consultants or developers, by the formula (SPEC, measures 3 and 4). Measured in people.
 */
final class QualifiedPeople implements Indicator {
    static final Parameter<ExamFormula> EXAMS =
            Parameter.required("exams", ParameterType.exams(), "the exams that qualify a person");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "qualified-people",
                    "distinct people affiliated with the partner who hold the required exams",
                    List.of(EXAMS),
                    QualifiedPeople::new)
            .inWords(QualifiedPeople::sentence);

    private static final int PEOPLE = 0;

    private final MonthsInput qualified;
    private final CreditInput partners;
    private final IndicatorShape shape;

    private static String sentence(RuleWords rule) {
        return "counts people who are with the partner in " + rule.month(AsOfMonth.MONTHS_BACK)
                + " and hold at its end " + rule.of(EXAMS);
    }

    QualifiedPeople(Parameters parameters) {
        Inputs.Builder inputs = Inputs.builder();
        qualified = inputs.qualified(parameters.get(EXAMS));
        partners = inputs.affiliated(AsOfMonth.ONLY);
        shape = new IndicatorShape(
                "people", List.of(Slot.ofCounts("people", "people")), AsOfMonth.MONTHS_BACK, inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllMonths(partners, PEOPLE, qualified, AsOfMonth.ONLY);
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(PEOPLE));
    }
}
