package io.github.pciscoring.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** SPEC, "Score" and R8: from exact points to those that stand in a score. */
final class ReferencePoints {
    private final ReferenceReadings readings;

    ReferencePoints(ReferenceReadings readings) {
        this.readings = readings;
    }

    /** "Rounded to 6 decimals (micro-points) per indicator; rounding everywhere is half-up away from zero." */
    BigDecimal ofIndicator(ExactRatio points) {
        return switch (readings.fractions) {
            case SUM_OF_ROUNDED -> rounded(points, ReferenceRules.POINTS_DECIMALS, RoundingMode.HALF_UP);
            case WHOLE_POINTS_OF_INDICATORS -> rounded(points, 0, RoundingMode.HALF_UP);
            case UNROUNDED_SUM, WHOLE_POINTS_OF_THE_SUM -> shown(points);
        };
    }

    /** "The score is the sum of those rounded points." */
    BigDecimal ofAll(List<ExactRatio> points) {
        ExactRatio exact = points.stream().reduce(ExactRatio.of(0), ExactRatio::plus);
        return switch (readings.fractions) {
            case SUM_OF_ROUNDED, WHOLE_POINTS_OF_INDICATORS ->
                points.stream().map(this::ofIndicator).reduce(shown(ExactRatio.of(0)), BigDecimal::add);
            case UNROUNDED_SUM -> shown(exact);
            case WHOLE_POINTS_OF_THE_SUM -> rounded(exact, 0, RoundingMode.HALF_UP);
        };
    }

    /** "A display then truncates: 59.9999996 never prints 60." */
    private static BigDecimal shown(ExactRatio exact) {
        return rounded(exact, ReferenceRules.POINTS_DECIMALS, RoundingMode.DOWN);
    }

    private static BigDecimal rounded(ExactRatio exact, int decimals, RoundingMode mode) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, mode)
                .setScale(ReferenceRules.POINTS_DECIMALS);
    }
}
