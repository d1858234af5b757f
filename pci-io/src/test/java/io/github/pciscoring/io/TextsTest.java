package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static long whole(String text, long max) {
        return Texts.whole(("x" + text + "5").toCharArray(), 1, 1 + text.length(), max);
    }

    private static long decimal(String text) {
        return Texts.tenThousandths(("1" + text + "5").toCharArray(), 1, 1 + text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "'', -1",
        "0, 0",
        "00, 0",
        "10, 10",
        "0000000000000000000000000010, 10",
        "11, -2",
        "99999999999999999999999999, -2",
        "99999999999999999999999999x, -1",
        "-1, -1",
        "1 , 1",
        "' 1', -1",
        "'1 ', -1"
    })
    void whole_takesDigitsOnly(String text, long expected) {
        assertThat(whole(text, 10)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0001, 1",
        "1.5, 15000",
        "12.34, 123400",
        "00012.340, 123400",
        "1000000000000, 10000000000000000",
        "1000000000000.0000, 10000000000000000",
        "999999999999.9999, 9999999999999999",
        "1000000000000.0001, -2",
        "1000000000001, -2",
        "99999999999999999999999999.1, -2",
        "1.00000, -3",
        "1.123456789012345678901234567890, -3",
        "99999999999999.00000, -3",
        "1., -1",
        ".1, -1",
        "., -1",
        "'', -1",
        "1.1.1, -1",
        "99999999999999., -1",
        "1.-1, -1"
    })
    void tenThousandths_areExact(String text, long expected) {
        assertThat(decimal(text)).isEqualTo(expected);
    }

    @Property
    void tenThousandths_ofAnyAmount_areReadBack(@ForAll @LongRange(min = 0, max = 10_000_000_000_000_000L) long value) {
        assertThat(decimal(java.math.BigDecimal.valueOf(value, 4).toPlainString()))
                .isEqualTo(value);
    }

    @Property
    void month_isTheOneThatTheCalendarKnows(
            @ForAll @StringLength(min = 6, max = 8) @CharRange(from = '-', to = '3') String text) {
        int expected =
                text.matches("[0-9]{4}-(0[1-9]|1[0-2])") ? MonthRange.month(YearMonth.parse(text)) : Texts.MALFORMED;
        assertThat(Texts.month(text.toCharArray(), 0, text.length())).isEqualTo(expected);
    }

    @Property
    void day_isTheOneThatTheCalendarKnows(
            @ForAll @StringLength(4) @CharRange(from = '0', to = '3') String year,
            @ForAll @StringLength(min = 1, max = 2) @CharRange(from = '0', to = '3') String month,
            @ForAll @StringLength(min = 1, max = 3) @CharRange(from = '/', to = '9') String day) {
        String text = year + "-" + month + "-" + day;
        LocalDate expected;
        try {
            expected = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            expected = null;
        }
        assertThat(Texts.day(text.toCharArray(), 0, text.length())).isEqualTo(expected);
    }
}
