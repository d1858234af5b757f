package io.github.pciscoring.core.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points at a fixed scale of six decimals; the only type that rounds (SPEC, Score). Thread-safe.
 *
 * @param micros millionths of a point
 */
public record Points(long micros) implements Comparable<Points> {
    /** The number of decimal places. */
    public static final int SCALE = 6;

    /** No points. */
    public static final Points ZERO = new Points(0);

    /** The smallest points above 0 with as many decimal places as the index says. */
    private static final long[] MICROS_OF_LAST_PLACE = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    /** Returns this many whole points; throws {@link ArithmeticException} if they do not fit. */
    public static Points of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /**
     * Returns the points that a decimal states.
     *
     * @throws ArithmeticException if it has more than six decimal places or does not fit
     */
    public static Points of(BigDecimal value) {
        return new Points(
                value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    /**
     * Returns a share of these points, rounded half up away from zero.
     *
     * @param share the exact share, 0 to 1
     * @param decimals the places to keep, 0 to {@value #SCALE}
     */
    public Points share(Ratio share, int decimals) {
        long unit = MICROS_OF_LAST_PLACE[decimals];
        return new Points(Math.multiplyExact(share.times(Ratio.of(micros, unit)).rounded(), unit));
    }

    /** Returns a share of these points, exactly. */
    Ratio exactShare(Ratio share) {
        return share.times(Ratio.of(micros, MICROS_OF_LAST_PLACE[0]));
    }

    /** Returns an exact number of points, rounded half up away from zero to some places, 0 to {@value #SCALE}. */
    static Points rounded(Ratio exact, int decimals) {
        long unit = MICROS_OF_LAST_PLACE[decimals];
        Ratio units = exact.times(Ratio.of(MICROS_OF_LAST_PLACE[0], unit));
        return new Points(Math.multiplyExact(units.rounded(), unit));
    }

    /** Returns an exact number of points, cut off after the last place: never more than it is, unless it is below 0. */
    static Points truncated(Ratio exact) {
        return new Points(exact.times(Ratio.of(MICROS_OF_LAST_PLACE[0])).truncated());
    }

    /** Returns the sum; throws {@link ArithmeticException} if it does not fit. */
    public Points plus(Points other) {
        return new Points(Math.addExact(micros, other.micros));
    }

    /** Returns the difference; throws {@link ArithmeticException} if it does not fit. */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(micros, other.micros));
    }

    /** Returns the points as a decimal with six places. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(micros, SCALE);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(micros, other.micros);
    }

    /** Returns the plain decimal number without trailing zeros. */
    @Override
    public String toString() {
        return micros == 0 ? "0" : toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
