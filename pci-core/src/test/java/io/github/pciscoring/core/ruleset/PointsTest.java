package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({
        // maximum, share, decimals, points
        "10, 1/2, 6, 5",
        "10, 1/3, 6, 3.333333",
        "10, 2/3, 6, 6.666667",
        "1, 1/2000000, 6, 0.000001",
        "1, 1/2000001, 6, 0",
        "1, 3/2000000, 6, 0.000002",
        "5, 1/2, 0, 3",
        "5, 49/100, 0, 2",
        "1, 1/2, 0, 1",
        "25, 1/8, 2, 3.13",
        "25, 1/8, 1, 3.1",
        "10, 1, 3, 10",
        "10, 0, 3, 0",
    })
    void share_anyPlaces_isRoundedHalfUp(long maximum, String share, int decimals, BigDecimal points) {
        String[] terms = share.split("/");
        Ratio ratio = Ratio.of(Long.parseLong(terms[0]), terms.length == 1 ? 1 : Long.parseLong(terms[1]));
        assertThat(Points.of(maximum).share(ratio, decimals)).isEqualTo(Points.of(points));
    }

    @Test
    void of_moreThanSixDecimals_isRefused() {
        assertThatThrownBy(() -> Points.of(new BigDecimal("0.0000001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThat(Points.of(new BigDecimal("1.5000000"))).isEqualTo(new Points(1_500_000));
    }

    @Test
    void plus_points_isExactOrRefused() {
        assertThat(Points.of(3).plus(new Points(1))).isEqualTo(new Points(3_000_001));
        assertThatThrownBy(() -> new Points(Long.MAX_VALUE).plus(new Points(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void minus_points_isExactOrRefused() {
        assertThat(Points.of(3).minus(new Points(1))).isEqualTo(new Points(2_999_999));
        assertThat(Points.ZERO.minus(Points.of(1))).isLessThan(Points.ZERO);
        assertThatThrownBy(() -> new Points(Long.MIN_VALUE).minus(new Points(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void toString_anyPoints_isPlainWithoutTrailingZeros() {
        assertThat(Points.ZERO).hasToString("0");
        assertThat(Points.of(100)).hasToString("100");
        assertThat(new Points(59_999_999)).hasToString("59.999999");
        assertThat(new Points(-1)).hasToString("-0.000001");
        assertThat(Points.of(1).toBigDecimal()).isEqualTo(new BigDecimal("1.000000"));
    }
}
