package io.github.pciscoring.testkit.plugins;

import io.github.pciscoring.core.facts.AccountLevel;
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
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.List;

/** Growth of a partner's qualified people against the month of its last renewal, which its record names. */
public final class PeopleGrowth implements Indicator {
    private static final int CURRENT = 0;
    private static final int BASELINE = 1;
    private static final int LOOK_BACK = 36;

    private final MonthsInput qualified;
    private final CreditInput partners;
    private final IndicatorShape shape;

    /** Creates the indicator for people who meet a formula. */
    public PeopleGrowth(ExamFormula exams) {
        Inputs.Builder inputs = Inputs.builder();
        qualified = inputs.qualified(exams);
        partners = inputs.affiliated(CreditInput.ANY_MONTH);
        shape = new IndicatorShape(
                "ratio",
                List.of(Slot.ofCounts("current", "people"), Slot.ofCounts("baseline", "people")),
                LOOK_BACK,
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int p = accounts.begin(AccountLevel.PERSON); p < accounts.end(AccountLevel.PERSON); p++) {
            long held = accounts.months(qualified, p);
            for (int link = accounts.beginLinks(partners, p); link < accounts.endLinks(partners, p); link++) {
                long counted = held & accounts.creditedMonths(partners, link);
                if (MonthSet.contains(counted, 0)) {
                    credits.add(partners, link, CURRENT, 1, 0);
                }
                PartnerRecord partner = accounts.partner(partners, link);
                if (partner.renewalMonth().isPresent()) {
                    int renewal = accounts.monthsBack(partner.renewalMonth().get());
                    if (isReadable(renewal) && MonthSet.contains(counted, renewal)) {
                        credits.add(partners, link, BASELINE, 1, renewal);
                    }
                }
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        if (partner.renewalMonth().isEmpty()) {
            return Measurement.unavailable("the partner's renewal month is not known");
        }
        if (!isReadable(tally.monthsBack(partner.renewalMonth().get()))) {
            return Measurement.unavailable("the renewal lies outside the last " + LOOK_BACK + " months");
        }
        long baseline = tally.sum(BASELINE);
        return baseline == 0
                ? Measurement.unavailable("nobody was qualified at the renewal")
                : Measurement.of(Ratio.of(tally.sum(CURRENT) - baseline, baseline), Ratio.of(baseline));
    }

    private static boolean isReadable(int monthsBack) {
        return monthsBack >= 0 && monthsBack <= LOOK_BACK;
    }
}
