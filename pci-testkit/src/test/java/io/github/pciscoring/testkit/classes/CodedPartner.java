package io.github.pciscoring.testkit.classes;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.FactCodes;
import java.util.List;

/** How many of some codes a partner has itself. */
final class CodedPartner implements Indicator {
    private final FactCodes codes;
    private final IndicatorShape shape = new IndicatorShape(
            "codes",
            List.of(Slot.ofCounts("none", "codes")),
            0,
            Inputs.builder().build());

    CodedPartner(FactCodes codes) {
        this.codes = codes;
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {}

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(codes.factNames().stream()
                .filter(name -> partner.fact(name).isPresent())
                .count());
    }
}
