package io.github.pciscoring.report.page;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.insight.text.ShownPoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers and months for people. As everywhere, what is shown is never more than what there is (SPEC, Score): measures and
 * points are rounded down, what is still needed is rounded up.
 */
final class Figures {
    /** The unit whose measures are shares of a whole. */
    private static final String RATIO = "ratio";

    private static final int SHORT = 2;
    private static final int LONG = 6;
    private static final String DECIMALS = "#,##0.######";
    private static final String MINUS = "−";

    private Figures() {}

    /** Returns points with two decimals, rounded down, see {@link ShownPoints}. */
    static String points(Points points) {
        return signed(ShownPoints.text(points));
    }

    /** Returns points in full, with a proper minus sign. */
    static String exact(Points points) {
        return signed(points.toString());
    }

    /** Returns points that are still missing, with at most two decimals, rounded up. */
    static String missing(Points points) {
        return ShownPoints.missing(points);
    }

    /** Returns a change of points, or what something is worth, with its sign and two decimals. */
    static String change(Points points) {
        String text = ShownPoints.signed(points);
        if (points.micros() == 0) {
            return "±0";
        }
        return text.equals("0.00") ? (points.micros() > 0 ? "+" : MINUS) + text + "…" : signed(text);
    }

    /** Returns a measure without its unit: a ratio as percent, amounts with two decimals, others with what they have. */
    static String measure(Ratio measure, String unit, boolean amount) {
        if (unit.equals(RATIO)) {
            return format(decimal(measure.times(Ratio.of(100)), SHORT, RoundingMode.FLOOR), "#,##0.00");
        }
        return amount
                ? format(decimal(measure, SHORT, RoundingMode.FLOOR), "#,##0.00")
                : format(decimal(measure, LONG, RoundingMode.FLOOR), DECIMALS);
    }

    /** Returns a threshold without its unit, without needless decimals. */
    static String threshold(Ratio threshold, String unit) {
        Ratio shown = unit.equals(RATIO) ? threshold.times(Ratio.of(100)) : threshold;
        return format(decimal(shown, LONG, RoundingMode.CEILING), DECIMALS);
    }

    /** Returns the unit in which measures and thresholds are shown. */
    static String unit(String unit) {
        return unit.equals(RATIO) ? "%" : Words.safe(unit);
    }

    /** Returns an amount of a slot, with the decimals that it has. */
    static String amount(BigDecimal value) {
        return format(value, value.stripTrailingZeros().scale() > 0 ? "#,##0.00##" : "#,##0");
    }

    static String grouped(long number) {
        return format(BigDecimal.valueOf(number), "#,##0");
    }

    /** Returns how many hundredths of a whole some points are, 0 to 100, for lengths and places. */
    static String percent(Points points, Points whole) {
        BigDecimal share = BigDecimal.valueOf(points.micros())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(Math.max(1, whole.micros())), SHORT, RoundingMode.FLOOR);
        BigDecimal within = share.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return within.signum() == 0 ? "0" : within.stripTrailingZeros().toPlainString();
    }

    /** Returns months, oldest first, those that follow each other as a run: {@code 2020-07 to 2021-06}. */
    static String months(List<YearMonth> months) {
        return MonthRange.runs(months).stream()
                .map(run -> MonthRange.yearMonth(run.first())
                        + (run.first() == run.last() ? "" : " to " + MonthRange.yearMonth(run.last())))
                .collect(Collectors.joining(", "));
    }

    private static BigDecimal decimal(Ratio ratio, int places, RoundingMode rounding) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), places, rounding);
    }

    private static String format(BigDecimal number, String pattern) {
        return signed(new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number));
    }

    private static String signed(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }
}
