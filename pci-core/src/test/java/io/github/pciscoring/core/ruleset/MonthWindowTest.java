package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthWindowTest {

    @Test
    void mask_everyWindow_holdsItsMonths() {
        for (int oldest = 0; oldest <= MonthWindow.MAX_MONTHS_BACK; oldest++) {
            for (int newest = 0; newest <= oldest; newest++) {
                long months = 0;
                for (int back = newest; back <= oldest; back++) {
                    months |= 1L << back;
                }
                MonthWindow window = new MonthWindow(oldest, newest);
                assertThat(window.mask()).as("%s", window).isEqualTo(months);
                assertThat(window.length()).isEqualTo(Long.bitCount(months));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "3, 4", "64, 0", "0, -1"})
    void constructor_notMonthsBack_isRefused(int oldest, int newest) {
        assertThatThrownBy(() -> new MonthWindow(oldest, newest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a window of 0 to 63 months back: " + oldest + " to " + newest);
    }
}
