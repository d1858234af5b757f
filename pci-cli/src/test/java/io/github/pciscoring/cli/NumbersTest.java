package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.Ratio;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void measure_isInItsUnit() {
        assertThat(Numbers.measure(Ratio.of(299_999_999, 10_000), "USD")).isEqualTo("29,999.99");
        assertThat(Numbers.measure(Ratio.of(-1, 10_000), "USD")).isEqualTo("-0.01");
        assertThat(Numbers.measure(Ratio.of(349_999, 1_000_000), "ratio")).isEqualTo("34.99");
        assertThat(Numbers.measure(Ratio.of(-1, 3), "ratio")).isEqualTo("-33.34");
        assertThat(Numbers.measure(Ratio.of(1_234), "customers")).isEqualTo("1,234");
        assertThat(Numbers.measure(Ratio.of(2, 3), "parts")).isEqualTo("0.666666");
    }

    @Test
    void threshold_hasNoNeedlessDecimals() {
        assertThat(Numbers.threshold(Ratio.of(30_000), "USD")).isEqualTo("30,000");
        assertThat(Numbers.threshold(Ratio.of(7, 20), "ratio")).isEqualTo("35");
        assertThat(Numbers.threshold(Ratio.of(1, 3), "parts")).isEqualTo("0.333334");
    }

    @Test
    void numbers_areTheSameInAllLocales() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.measure(Ratio.of(30_000), "USD")).isEqualTo("30,000.00");
        } finally {
            Locale.setDefault(before);
        }
    }
}
