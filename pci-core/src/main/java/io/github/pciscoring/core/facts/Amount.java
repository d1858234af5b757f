package io.github.pciscoring.core.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal with four places: USD where it is money, a plain number in a rule author's own facts. Thread-safe.
 *
 * @param tenThousandths the value times 10,000
 */
public record Amount(long tenThousandths) implements Comparable<Amount> {
    /** The number of decimal places. */
    public static final int SCALE = 4;

    /** The number of units in 1. */
    public static final long UNITS = 10_000;

    /** The largest amount that a single fact may hold. */
    public static final Amount MAX = new Amount(1_000_000_000_000L * UNITS);

    /** Nothing. */
    public static final Amount ZERO = new Amount(0);

    /**
     * Returns the amount with this value.
     *
     * @throws ArithmeticException if it has more than four decimal places or does not fit
     */
    public static Amount of(BigDecimal value) {
        return new Amount(
                value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    /** Returns the amount with this whole value; throws {@link ArithmeticException} if it does not fit. */
    public static Amount of(long value) {
        return new Amount(Math.multiplyExact(value, UNITS));
    }

    /**
     * Returns the amount that a text states: an optional {@code -}, digits, and optionally a point and digits.
     *
     * @throws NumberFormatException if the text is no plain decimal number
     * @throws ArithmeticException if it has more than four decimal places or does not fit
     */
    public static Amount of(String value) {
        if (!value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new NumberFormatException("not a decimal number: \"" + value + "\"");
        }
        BigDecimal exact = new BigDecimal(value);
        if (exact.stripTrailingZeros().scale() > SCALE) {
            throw new ArithmeticException("more than " + SCALE + " decimal places: " + value);
        }
        return of(exact);
    }

    /** Returns the value as a decimal with four places. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** Returns the plain decimal number without trailing zeros. */
    @Override
    public String toString() {
        return tenThousandths == 0 ? "0" : toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
