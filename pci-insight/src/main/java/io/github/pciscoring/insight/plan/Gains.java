package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers of units of an indicator earn more than one unit less. Thread-safe.
 *
 * @param units the numbers, ascending, 0 first
 * @param shares the share of the maximum points that each of them earns
 * @param points the points that each of them earns
 */
record Gains(List<Long> units, List<Ratio> shares, List<Points> points) {
    /** The most numbers of units of one indicator that are compared. */
    static final int MOST = 1_000;

    /** Copies. */
    Gains {
        units = List.copyOf(units);
        shares = List.copyOf(shares);
        points = List.copyOf(points);
    }

    /** Returns those of an indicator without units. */
    static Gains none(Ratio share, Points points) {
        return new Gains(List.of(0L), List.of(share), List.of(points));
    }

    /**
     * Returns the curve that a basis chooses; absent if it chooses none, so that nothing is earned whatever the measure.
     */
    static Optional<PointsCurve> curveAt(PointsCurve curve, Ratio basis) {
        if (!(curve instanceof PointsCurve.ByBasis brackets)) {
            return Optional.of(curve);
        }
        return brackets.brackets().stream()
                .filter(bracket -> basis.compareTo(bracket.from()) >= 0
                        && (bracket.to().isEmpty()
                                || basis.compareTo(bracket.to().get()) <= 0))
                .findFirst()
                .flatMap(bracket -> curveAt(bracket.curve(), basis));
    }

    /**
     * Returns those of an indicator.
     *
     * @param curve the curve that holds for the measure's basis
     * @throws InvalidPlanRequestException if there are too many
     */
    static Gains of(
            IndicatorRule rule, PointsCurve curve, Measurement.Value measure, PlanUnit unit, RoundingPolicy rounding) {
        List<Long> units = new ArrayList<>(List.of(0L));
        List<Ratio> shares = new ArrayList<>();
        List<Points> points = new ArrayList<>();
        shares.add(curve.share(measure.value(), measure.basis()));
        points.add(points(rule, shares.get(0), rounding));
        for (long count : counts(rule, curve, measure.value(), unit)) {
            Ratio share = curve.share(measure.value().plus(unit.step().times(Ratio.of(count))), measure.basis());
            if (share.compareTo(shares.get(shares.size() - 1)) <= 0) {
                continue;
            }
            Points earned = points(rule, share, rounding);
            if (rounding.of() == RoundingPolicy.Of.INDICATORS && earned.equals(points.get(points.size() - 1))) {
                continue;
            }
            units.add(count);
            shares.add(share);
            points.add(earned);
        }
        return new Gains(units, shares, points);
    }

    private static Points points(IndicatorRule rule, Ratio share, RoundingPolicy rounding) {
        return EarnedPoints.of(List.of(rule), List.of(share), rounding).ofIndicator(0);
    }

    /** Returns the numbers of units, 1 or more, that may earn more than one unit less. */
    private static List<Long> counts(IndicatorRule rule, PointsCurve curve, Ratio measure, PlanUnit unit) {
        if (curve instanceof PointsCurve.Steps steps) {
            return steps.steps().stream()
                    .map(PointsCurve.Step::from)
                    .filter(from -> from.compareTo(measure) > 0)
                    .map(from -> needed(rule, measure, from, unit))
                    .toList();
        }
        Ratio full = curve.threshold().orElseThrow();
        if (measure.compareTo(full) >= 0) {
            return List.of();
        }
        long last = needed(rule, measure, full, unit);
        if (curve instanceof PointsCurve.AllOrNothing) {
            return List.of(last);
        }
        long first = measure.signum() < 0 ? needed(rule, measure, Ratio.ZERO, unit) : 1;
        if (last - first >= MOST) {
            throw new InvalidPlanRequestException(tooSmall(rule, unit));
        }
        List<Long> counts = new ArrayList<>();
        for (long count = first; count <= last; count++) {
            counts.add(count);
        }
        return counts;
    }

    /** Returns the fewest units with which a measure is at least another. */
    private static long needed(IndicatorRule rule, Ratio measure, Ratio wanted, PlanUnit unit) {
        Ratio exact = wanted.plus(measure.times(Ratio.of(-1))).dividedBy(unit.step());
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        BigInteger needed = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        if (needed.bitLength() > 40) {
            throw new InvalidPlanRequestException(tooSmall(rule, unit));
        }
        return needed.longValueExact();
    }

    private static String tooSmall(IndicatorRule rule, PlanUnit unit) {
        return "the unit of " + rule.id() + " is too small: more than " + MOST + " units of " + unit.size() + " "
                + unit.of() + " would earn points; take a larger one";
    }
}
