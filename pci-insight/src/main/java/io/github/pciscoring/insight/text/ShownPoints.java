package io.github.pciscoring.insight.text;

import io.github.pciscoring.core.ruleset.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points with two decimals, for people. Three rules, so that what a reader adds up comes out:
 *
 * <ul>
 *   <li>Scores and points are cut, never rounded up (SPEC, Score), and what is missing is rounded up: a score and what it
 *       lacks add up to the target.
 *   <li>A change between two scores is the difference of what is shown of them. It is less than a hundredth away from the
 *       exact one.
 *   <li>The parts of a change are its exact parts, each rounded down or up to a hundredth such that they add up to the change
 *       as shown: those with the largest fractions are rounded up. A part of whole hundredths stays as it is.
 * </ul>
 *
 * <p>Points that are cut one by one, as of the indicators of a score, may add up to a little less than the score as shown.
 */
public final class ShownPoints {
    private static final int DECIMALS = 2;
    private static final long MICROS_OF_HUNDREDTH = 10_000;

    private ShownPoints() {}

    /** Returns points as they are shown: cut to hundredths, towards the lower. */
    public static Points cut(Points points) {
        return hundredths(Math.floorDiv(points.micros(), MICROS_OF_HUNDREDTH));
    }

    /** Returns the change as it is shown: the difference of what is shown of two scores. */
    public static Points change(Points before, Points after) {
        return cut(after).minus(cut(before));
    }

    /**
     * Returns the parts of a change as they are shown, in hundredths: each is its exact part rounded down or up, and together
     * they are the change as shown.
     *
     * @param shown the change as shown, less than a hundredth away from the sum of the parts
     * @param parts the exact parts
     * @throws IllegalArgumentException if the change is farther away from the sum, or no whole number of hundredths
     */
    public static List<Points> parts(Points shown, List<Points> parts) {
        long left = shown.micros();
        long[] cut = new long[parts.size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = Math.floorDiv(parts.get(i).micros(), MICROS_OF_HUNDREDTH);
            left = Math.subtractExact(left, cut[i] * MICROS_OF_HUNDREDTH);
        }
        long up = left / MICROS_OF_HUNDREDTH;
        List<Integer> fractions = IntStream.range(0, cut.length)
                .boxed()
                .filter(i -> fraction(parts.get(i)) > 0)
                .sorted(Comparator.comparingLong(i -> -fraction(parts.get(i))))
                .toList();
        if (left % MICROS_OF_HUNDREDTH != 0 || up < 0 || up > fractions.size()) {
            throw new IllegalArgumentException("parts do not make up " + shown + ": " + parts);
        }
        for (int i = 0; i < up; i++) {
            cut[fractions.get(i)]++;
        }
        List<Points> all = new ArrayList<>();
        for (long hundredths : cut) {
            all.add(hundredths(hundredths));
        }
        return all;
    }

    /** Returns points with two decimals, cut: {@code 59.99}. */
    public static String text(Points points) {
        return decimals(points, RoundingMode.FLOOR).toPlainString();
    }

    /** Returns points that are still missing, with at most two decimals, rounded up: {@code 5.46}, {@code 20}. */
    public static String missing(Points points) {
        BigDecimal number = decimals(points, RoundingMode.CEILING);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a change, or a part of one, with its sign and two decimals, rounded half up: {@code +0.50}, {@code 0.00}. */
    public static String signed(Points change) {
        BigDecimal number = decimals(change, RoundingMode.HALF_UP);
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }

    private static long fraction(Points points) {
        return Math.floorMod(points.micros(), MICROS_OF_HUNDREDTH);
    }

    private static Points hundredths(long number) {
        return new Points(Math.multiplyExact(number, MICROS_OF_HUNDREDTH));
    }

    private static BigDecimal decimals(Points points, RoundingMode rounding) {
        return points.toBigDecimal().setScale(DECIMALS, rounding);
    }
}
