package io.github.pciscoring.rules.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, so that equal values are equal.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, above 0
 */
public record ExactRatio(BigInteger numerator, BigInteger denominator) {
    /** Reduces the fraction; throws {@link ArithmeticException} when the denominator is not above 0. */
    public ExactRatio {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("denominator is not above 0: " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** Returns a whole number as a fraction. */
    static ExactRatio of(long value) {
        return new ExactRatio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** Returns a decimal as a fraction. */
    static ExactRatio of(BigDecimal value) {
        BigDecimal scaled = value.setScale(Math.max(value.scale(), 0));
        return new ExactRatio(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    ExactRatio plus(ExactRatio other) {
        return new ExactRatio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    ExactRatio times(ExactRatio other) {
        return new ExactRatio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns this over another, which is above 0. */
    ExactRatio over(ExactRatio other) {
        return times(new ExactRatio(other.denominator, other.numerator));
    }

    /** Returns the value rounded half-up to this many decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
