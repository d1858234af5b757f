package io.github.pciscoring.testkit.broken;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.util.List;

/** A sound indicator that looks at no accounts: the partner's quota of the month. */
final class PartnersQuota implements Indicator {
    private final IndicatorShape shape = new IndicatorShape(
            "units",
            List.of(Slot.ofCounts("none", "units")),
            0,
            Inputs.builder().build());

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        // There is nothing to be seen.
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return partner.fact("quota", tally.asOf())
                .map(quota -> Measurement.of(quota.tenThousandths()))
                .orElseGet(() -> Measurement.unavailable("no quota"));
    }
}
