package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
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
     * @param slots the sums that the indicator keeps
     * @param full the measure that earns all points
     * @param given the size asked for
     */
    static Optional<PlanUnit> of(
            IndicatorRule rule, Measurement.Value measure, List<Slot> slots, Ratio full, Optional<Amount> given) {
        Optional<Counted> natural = natural(rule, measure, slots);
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

    private static Optional<Counted> natural(IndicatorRule rule, Measurement.Value measure, List<Slot> slots) {
        Optional<Slot> own =
                slots.stream().filter(slot -> slot.unit().equals(rule.unit())).findFirst();
        if (measure.basis().signum() == 0) {
            return own.map(slot -> new Counted(slot.unit(), Ratio.ONE, slot.decimals() == 0));
        }
        boolean ofWholeNumbers = slots.stream().allMatch(slot -> slot.decimals() == 0);
        return own.isEmpty() && ofWholeNumbers && measure.basis().signum() > 0
                ? Optional.of(new Counted(slots.get(0).unit(), Ratio.ONE.dividedBy(measure.basis()), true))
                : Optional.empty();
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
