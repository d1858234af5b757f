package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    private static final BigInteger HUGE = BigInteger.TEN.pow(40);

    @Test
    void equals_unreducedRatios_areEqualWithEqualHashes() {
        assertThat(Ratio.of(2, 4)).isEqualTo(Ratio.of(1, 2)).hasSameHashCodeAs(Ratio.of(1, 2));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO).hasSameHashCodeAs(Ratio.ZERO);
        assertThat(Ratio.of(3, -6)).isEqualTo(Ratio.of(-1, 2)).hasSameHashCodeAs(Ratio.of(-1, 2));
        assertThat(Ratio.of(HUGE.multiply(HUGE), HUGE))
                .isEqualTo(Ratio.of(HUGE, BigInteger.ONE))
                .hasSameHashCodeAs(Ratio.of(HUGE, BigInteger.ONE));
        assertThat(Ratio.of(HUGE, HUGE)).isEqualTo(Ratio.ONE).hasSameHashCodeAs(Ratio.ONE);
    }

    @Test
    void equals_otherValuesAndThings_areNotEqual() {
        assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(1, 3)).isNotEqualTo(null);
        assertThat(Ratio.of(1, 2)).isNotEqualTo(new BigDecimal("0.5"));
        assertThat(Ratio.of(HUGE, BigInteger.ONE)).isNotEqualTo(Ratio.ONE);
    }

    @Test
    void of_denominatorZero_isRefused() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.of(HUGE, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a ratio with the denominator 0");
    }

    @Test
    void of_smallestLong_isExact() {
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(Ratio.of(Long.MIN_VALUE).numerator()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0.35, 7/20", "42, 42", "1E+3, 1000", "-0.50, -1/2", "0.000, 0", "1E-7, 1/10000000"})
    void of_decimal_isExact(BigDecimal decimal, String text) {
        assertThat(Ratio.of(decimal)).hasToString(text);
    }

    @Test
    void numerator_unreduced_isInLowestTerms() {
        assertThat(Ratio.of(-6, 4).numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Ratio.of(-6, 4).denominator()).isEqualTo(BigInteger.TWO);
        assertThat(Ratio.of(6, -4).denominator()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void dividedBy_negativeAndHuge_isExact() {
        assertThat(Ratio.of(1, 2).dividedBy(Ratio.of(-3, 4))).isEqualTo(Ratio.of(-2, 3));
        assertThat(Ratio.of(HUGE, BigInteger.ONE).dividedBy(Ratio.of(HUGE, BigInteger.TWO)))
                .isEqualTo(Ratio.of(2));
        assertThat(Ratio.ONE.dividedBy(Ratio.of(HUGE, BigInteger.ONE)).denominator())
                .isEqualTo(HUGE);
        assertThat(Ratio.ZERO.dividedBy(Ratio.of(5))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.of(0, 9))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void clampedToUnit_outside_isTheNearerEnd() {
        assertThat(Ratio.of(-1, 2).clampedToUnit()).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.ZERO.clampedToUnit()).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(2, 3).clampedToUnit()).isEqualTo(Ratio.of(2, 3));
        assertThat(Ratio.of(3, 3).clampedToUnit()).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(4, 3).clampedToUnit()).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(HUGE, BigInteger.ONE).clampedToUnit()).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(HUGE.negate(), BigInteger.ONE).clampedToUnit()).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, 1",
        "-1, 2, 0, -1",
        "5, 2, 0, 3",
        "1, 3, 6, 0.333333",
        "2, 3, 6, 0.666667",
        "-2, 3, 6, -0.666667",
        "25, 1000, 2, 0.03",
        "-25, 1000, 2, -0.03",
        "24999, 1000000, 2, 0.02",
        "15, 1, -1, 2E+1",
        "14, 1, -1, 1E+1",
    })
    void toDecimal_tiesAndNegatives_roundHalfUpAwayFromZero(
            long numerator, long denominator, int places, BigDecimal decimal) {
        assertThat(Ratio.of(numerator, denominator).toDecimal(places)).isEqualTo(decimal);
    }

    @Test
    void signum_anyRatio_isItsSign() {
        assertThat(Ratio.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Ratio.ZERO.signum()).isZero();
        assertThat(Ratio.of(1, 3).signum()).isEqualTo(1);
        assertThat(Ratio.of(HUGE.negate(), BigInteger.ONE).signum()).isEqualTo(-1);
    }
}
