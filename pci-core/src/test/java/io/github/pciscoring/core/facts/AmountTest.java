package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0001, 1",
        "-0.0001, -1",
        "00012.50, 125000",
        "1.2345, 12345",
        "1.234500000, 12345",
        "1000000000000, 10000000000000000",
        "922337203685477.5807, 9223372036854775807",
        "-922337203685477.5808, -9223372036854775808",
    })
    void of_text_isExact(String text, long tenThousandths) {
        assertThat(Amount.of(text)).isEqualTo(new Amount(tenThousandths));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "+1", "1.", ".5", "1e3", "1,5", "1_000", "--1", "-", "0x1", "NaN", "١", "1\n"})
    void of_textThatIsNoPlainDecimal_isRefused(String text) {
        assertThatThrownBy(() -> Amount.of(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not a decimal number: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1.23451", "922337203685477.5808", "-922337203685477.5809"})
    void of_textThatDoesNotFit_isRefused(String text) {
        assertThatThrownBy(() -> Amount.of(text)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_whole_isExactOrRefused() {
        assertThat(Amount.of(3)).isEqualTo(Amount.of("3"));
        assertThat(Amount.of(-3)).isEqualTo(Amount.of("-3"));
        assertThatThrownBy(() -> Amount.of(Long.MAX_VALUE / 10_000 + 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_decimalsOfOtherScale_areEqual() {
        assertThat(Amount.of(new BigDecimal("5E+1")))
                .isEqualTo(Amount.of(new BigDecimal("50.00")))
                .isEqualTo(Amount.of(50));
    }

    @Test
    void toBigDecimal_anyAmount_hasFourPlaces() {
        assertThat(Amount.of("1.5").toBigDecimal()).isEqualTo(new BigDecimal("1.5000"));
    }

    @Test
    void compareTo_amounts_isByValue() {
        assertThat(Amount.of("-1")).isLessThan(Amount.ZERO);
        assertThat(Amount.of("1.0001")).isGreaterThan(Amount.of("1"));
        assertThat(Amount.of("1.0")).isEqualByComparingTo(Amount.of("1"));
    }

    @ParameterizedTest
    @CsvSource({"0.0000, 0", "100, 100", "1.50, 1.5", "-0.0001, -0.0001", "1000000000000, 1000000000000"})
    void toString_anyAmount_isPlainWithoutTrailingZeros(String value, String text) {
        assertThat(Amount.of(value)).hasToString(text);
    }
}
