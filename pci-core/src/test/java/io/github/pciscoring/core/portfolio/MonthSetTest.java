package io.github.pciscoring.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.MonthWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSetTest {

    @Test
    void at_month_isTheSetOfIt() {
        assertThat(MonthSet.at(0)).isEqualTo(0b1);
        assertThat(MonthSet.at(5)).isEqualTo(0b100000);
        assertThat(MonthSet.at(63)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void runFrom_month_endsBeforeTheFirstGap() {
        assertThat(MonthSet.runFrom(0b1101_1011, 7)).isEqualTo(0b1100_0000);
        assertThat(MonthSet.runFrom(0b1101_1011, 6)).isEqualTo(0b0100_0000);
        assertThat(MonthSet.runFrom(0b1101_1011, 4)).isEqualTo(0b0001_1000);
        assertThat(MonthSet.runFrom(0b1101_1011, 1)).isEqualTo(0b0000_0011);
        assertThat(MonthSet.runFrom(0b1101_1011, 0)).isEqualTo(0b0000_0001);
        assertThat(MonthSet.runFrom(-1L, 63)).isEqualTo(-1L);
    }

    @Test
    void runTo_month_beginsAfterTheLastGap() {
        assertThat(MonthSet.runTo(0b1101_1011, 7)).isEqualTo(0b1000_0000);
        assertThat(MonthSet.runTo(0b1101_1011, 6)).isEqualTo(0b1100_0000);
        assertThat(MonthSet.runTo(0b1101_1011, 3)).isEqualTo(0b0001_1000);
        assertThat(MonthSet.runTo(0b1101_1011, 1)).isEqualTo(0b0000_0010);
        assertThat(MonthSet.runTo(0b1101_1011, 0)).isEqualTo(0b0000_0011);
        assertThat(MonthSet.runTo(-1L, 0)).isEqualTo(-1L);
        assertThat(MonthSet.runTo(-1L, 62)).isEqualTo(MonthSet.between(63, 62));
        assertThat(MonthSet.runTo(Long.MIN_VALUE, 63)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void runFromAndTo_monthNotOfTheSet_areEmpty() {
        assertThat(MonthSet.runFrom(0b1101_1011, 5)).isEqualTo(MonthSet.NONE);
        assertThat(MonthSet.runTo(0b1101_1011, 5)).isEqualTo(MonthSet.NONE);
    }

    @Test
    void between_anyEnds_isTheWindow() {
        for (int oldest = 0; oldest < Long.SIZE; oldest++) {
            for (int newest = 0; newest <= oldest; newest++) {
                long months = MonthSet.between(oldest, newest);
                assertThat(months).isEqualTo(new MonthWindow(oldest, newest).mask());
                assertThat(MonthSet.count(months)).isEqualTo(oldest - newest + 1);
                assertThat(MonthSet.oldest(months)).isEqualTo(oldest);
                assertThat(MonthSet.newest(months)).isEqualTo(newest);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "2, 3", "64, 0"})
    void between_notMonthsBack_isRefused(int oldest, int newest) {
        assertThatThrownBy(() -> MonthSet.between(oldest, newest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not months back: " + oldest + " to " + newest);
    }

    @Test
    void contains_month_isItsBit() {
        assertThat(MonthSet.contains(0b101, 0)).isTrue();
        assertThat(MonthSet.contains(0b101, 1)).isFalse();
        assertThat(MonthSet.contains(0b101, 2)).isTrue();
        assertThat(MonthSet.contains(Long.MIN_VALUE, 63)).isTrue();
        assertThat(MonthSet.contains(Long.MIN_VALUE, 62)).isFalse();
    }

    @Test
    void previous_months_looksOneMonthFurtherBack() {
        assertThat(MonthSet.previous(0b110)).isEqualTo(0b011);
        assertThat(MonthSet.previous(-1)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void begunAndEnded_months_areWhereASetBeginsAndTheMonthsAfterItsEnds() {
        assertThat(MonthSet.begun(0b0110111)).isEqualTo(0b0100100);
        assertThat(MonthSet.ended(0b0110110)).isEqualTo(0b0001001);
        assertThat(MonthSet.begun(-1)).isEqualTo(Long.MIN_VALUE);
        assertThat(MonthSet.ended(-1)).isEqualTo(MonthSet.NONE);
    }

    @Test
    void newestAndOldest_none_areBeyondTheEnds() {
        assertThat(MonthSet.newest(MonthSet.NONE)).isEqualTo(64);
        assertThat(MonthSet.oldest(MonthSet.NONE)).isEqualTo(-1);
        assertThat(MonthSet.count(MonthSet.NONE)).isZero();
    }

    @Test
    void withoutNewest_months_takesTheNewestOut() {
        assertThat(MonthSet.withoutNewest(0b1100)).isEqualTo(0b1000);
        assertThat(MonthSet.withoutNewest(0b1000)).isEqualTo(MonthSet.NONE);
        assertThat(MonthSet.withoutNewest(MonthSet.NONE)).isEqualTo(MonthSet.NONE);
    }
}
