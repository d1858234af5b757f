package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.insight.text.ShownPoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers for people. What is shown is never more than what there is (SPEC, Score): measures and points are rounded down,
 * what is still needed is rounded up.
 */
final class Numbers {
    /** The unit whose measures are money. */
    private static final String MONEY = "USD";

    /** The unit whose measures are shares of a whole. */
    private static final String RATIO = "ratio";

    private static final int SHORT = 2;
    private static final int LONG = 6;

    private Numbers() {}

    /** Returns a score or points with two decimals, rounded down, see {@link ShownPoints}. */
    static String score(Points points) {
        return ShownPoints.text(points);
    }

    /** Returns points that are still missing, with at most two decimals, rounded up. */
    static String missing(Points points) {
        return ShownPoints.missing(points);
    }

    /** Returns a change of points, as it is shown, with its sign. */
    static String change(Points points) {
        return ShownPoints.signed(points);
    }

    /** Returns a measure without its unit: money with two decimals, a ratio as percent, others with what they have. */
    static String measure(Ratio measure, String unit) {
        return switch (unit) {
            case MONEY -> format(decimal(measure, SHORT, RoundingMode.FLOOR), "#,##0.00");
            case RATIO -> format(decimal(measure.times(Ratio.of(100)), SHORT, RoundingMode.FLOOR), "#,##0.00");
            default -> format(decimal(measure, LONG, RoundingMode.FLOOR), "#,##0.######");
        };
    }

    /** Returns a threshold without its unit, without needless decimals. */
    static String threshold(Ratio threshold, String unit) {
        Ratio shown = unit.equals(RATIO) ? threshold.times(Ratio.of(100)) : threshold;
        return format(decimal(shown, LONG, RoundingMode.CEILING), "#,##0.######");
    }

    /** Returns the unit in which measures and thresholds are shown. */
    static String unit(String unit) {
        return unit.equals(RATIO) ? "%" : Text.safe(unit);
    }

    static String grouped(long number) {
        return format(BigDecimal.valueOf(number), "#,##0");
    }

    private static BigDecimal decimal(Ratio ratio, int places, RoundingMode rounding) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), places, rounding);
    }

    private static String format(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
