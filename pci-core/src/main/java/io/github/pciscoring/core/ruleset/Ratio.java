package io.github.pciscoring.core.ruleset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of any size: a measure, a threshold, or a share of the maximum points. Thread-safe.
 *
 * <p>Small numbers are kept as two longs and reduced only when they must be, since most ratios are compared once and
 * forgotten.
 */
public final class Ratio implements Comparable<Ratio> {
    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole. */
    public static final Ratio ONE = new Ratio(1, 1);

    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    /** The two numbers when one of them does not fit a long; reduced, the denominator positive. */
    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Ratio(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /** Returns the ratio equal to this whole number. */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /**
     * Returns a numerator over a denominator.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        return denominator > 0
                ? new Ratio(numerator, denominator)
                : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a numerator over a denominator, of any size.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio with the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = numerator.divide(signed);
        BigInteger bottom = denominator.divide(signed);
        return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                ? new Ratio(top.longValue(), bottom.longValue())
                : new Ratio(new Big(top, bottom));
    }

    /** Returns the ratio equal to this decimal. */
    public static Ratio of(BigDecimal value) {
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : of(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /** Returns the numerator in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return reduced().numerator();
    }

    /** Returns the denominator in lowest terms; always positive. */
    public BigInteger denominator() {
        return reduced().denominator();
    }

    /** Returns -1, 0 or 1 for a ratio below, at or above 0. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** Returns the sum of this ratio and another. */
    public Ratio plus(Ratio other) {
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    /** Returns this ratio times another. */
    public Ratio times(Ratio other) {
        if (big == null && other.big == null) {
            long top = numerator * other.numerator;
            long bottom = denominator * other.denominator;
            if (fits(numerator, other.numerator, top) && fits(denominator, other.denominator, bottom)) {
                return new Ratio(top, bottom);
            }
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * Returns this ratio over another.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        return times(
                other.big == null && other.numerator > 0
                        ? new Ratio(/* numerator= */ other.denominator, /* denominator= */ other.numerator)
                        : of(other.bottom(), other.top()));
    }

    /** Returns this ratio, raised to 0 or lowered to 1 where it lies outside. */
    public Ratio clampedToUnit() {
        return signum() <= 0 ? ZERO : compareTo(ONE) >= 0 ? ONE : this;
    }

    /**
     * Returns the nearest whole number, halves rounded up away from zero (SPEC, Score).
     *
     * @throws ArithmeticException if it does not fit
     */
    long rounded() {
        if (big != null) {
            return toDecimal(0).longValueExact();
        }
        long whole = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        return rest >= denominator - rest ? Math.addExact(whole, Long.signum(numerator)) : whole;
    }

    /**
     * Returns the whole number that is left without the fraction.
     *
     * @throws ArithmeticException if it does not fit
     */
    long truncated() {
        return big == null
                ? numerator / denominator
                : big.numerator().divide(big.denominator()).longValueExact();
    }

    /** Returns the ratio as a decimal with this many places, rounded half up away from zero (SPEC, Score). */
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long left = numerator * other.denominator;
            long right = other.numerator * denominator;
            if (fits(numerator, other.denominator, left) && fits(other.numerator, denominator, right)) {
                return Long.compare(left, right);
            }
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    /** Returns whether the other object is a ratio of the same value: 1/2 equals 2/4. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return reduced().hashCode();
    }

    /** Returns the value in lowest terms, like {@code 7/20} or {@code 42}. */
    @Override
    public String toString() {
        Big terms = reduced();
        return terms.denominator().equals(BigInteger.ONE)
                ? terms.numerator().toString()
                : terms.numerator() + "/" + terms.denominator();
    }

    private Big reduced() {
        if (big != null) {
            return big;
        }
        BigInteger divisor = top().gcd(bottom());
        return new Big(top().divide(divisor), bottom().divide(divisor));
    }

    private BigInteger top() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    private BigInteger bottom() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    private static boolean fits(long a, long b, long product) {
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1);
    }
}
