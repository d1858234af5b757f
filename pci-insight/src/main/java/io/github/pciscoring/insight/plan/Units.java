package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the unit in which an indicator is planned, as {@link PlanUnit} says. */
final class Units {
    private static final Ratio TENTH = Ratio.of(1, 10);
    private static final Ratio HUNDREDTH = Ratio.of(1, 100);

    /**
     * What an indicator counts.
     *
     * @param of what, for people
     * @param one how much one of it adds to the measure
     * @param whole whether it comes in whole numbers only
     */
    private record Counted(String of, Ratio one, boolean whole) {}

    private Units() {}

    /**
     * Returns the unit.
     *
     * @param sums what the indicator sums up for the partner
     * @param full the measure that earns all points
     * @param given the size asked for
     */
    static Optional<PlanUnit> of(
            IndicatorRule rule, Measurement.Value measure, PartnerSums sums, Ratio full, Optional<Amount> given) {
        Optional<Counted> natural = natural(rule, measure, sums);
        if (natural.isEmpty()) {
            return given.map(size -> unit(size, new Counted(rule.unit(), Ratio.ONE, false)));
        }
        Counted counted = natural.get();
        if (given.isPresent() && counted.whole() && given.get().tenThousandths() % Amount.UNITS != 0) {
            throw new InvalidPlanRequestException(
                    "the unit of " + rule.id() + " is no whole number of " + counted.of() + ": " + given.get());
        }
        return Optional.of(unit(given.orElseGet(() -> standard(counted, full)), counted));
    }

    private static PlanUnit unit(Amount size, Counted counted) {
        return new PlanUnit(size, counted.of(), counted.one().times(Ratio.of(size.tenThousandths(), Amount.UNITS)));
    }

    private static Optional<Counted> natural(IndicatorRule rule, Measurement.Value measure, PartnerSums sums) {
        List<Slot> slots = sums.slots(rule.id());
        int own = slots.stream().map(Slot::unit).toList().indexOf(rule.unit());
        if (measure.basis().signum() == 0) {
            return own < 0 ? Optional.empty() : counted(rule, measure, sums, own);
        }
        boolean ofWholeNumbers = slots.stream().allMatch(slot -> slot.decimals() == 0);
        return own < 0 && ofWholeNumbers ? counted(rule, measure, sums, 0) : Optional.empty();
    }

    /** Returns what a slot counts, if one more of it adds to the measure and leaves its basis as it is. */
    private static Optional<Counted> counted(
            IndicatorRule rule, Measurement.Value measure, PartnerSums sums, int place) {
        List<Slot> slots = sums.slots(rule.id());
        Slot slot = slots.get(place);
        List<Long> more = new ArrayList<>(Collections.nCopies(slots.size(), 0L));
        more.set(place, -BigInteger.TEN.pow(slot.decimals()).longValueExact());
        if (!(sums.without(rule.id(), more).measurement() instanceof Measurement.Value after)
                || !after.basis().equals(measure.basis())) {
            return Optional.empty();
        }
        Ratio one = after.value().plus(measure.value().times(Ratio.of(-1)));
        return one.signum() > 0 ? Optional.of(new Counted(slot.unit(), one, slot.decimals() == 0)) : Optional.empty();
    }

    private static Amount standard(Counted counted, Ratio full) {
        Ratio all = full.dividedBy(counted.one());
        Ratio most = all.times(counted.whole() ? HUNDREDTH : TENTH);
        BigInteger whole = most.numerator().divide(most.denominator());
        if (whole.signum() > 0) {
            int digits = Math.min(whole.toString().length() - 1, 14);
            return Amount.of(BigDecimal.TEN.pow(digits));
        }
        if (counted.whole()) {
            return Amount.of(1);
        }
        long size = Amount.UNITS;
        while (size > 1 && Ratio.of(size, Amount.UNITS).compareTo(most) > 0) {
            size /= 10;
        }
        return new Amount(size);
    }
}
