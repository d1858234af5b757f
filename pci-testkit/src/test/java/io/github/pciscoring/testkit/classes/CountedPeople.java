package io.github.pciscoring.testkit.classes;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.ExamFormula;
import java.util.List;

/** People of a partner who meet a formula in the as-of month. */
final class CountedPeople implements Indicator {
    private final MonthsInput qualified;
    private final CreditInput partners;
    private final IndicatorShape shape;

    CountedPeople(ExamFormula exams) {
        Inputs.Builder inputs = Inputs.builder();
        qualified = inputs.qualified(exams);
        partners = inputs.affiliated(MonthSet.at(0));
        shape = new IndicatorShape("people", List.of(Slot.ofCounts("people", "people")), 0, inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllMonths(partners, 0, qualified, MonthSet.at(0));
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(0));
    }
}
