package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeTest {
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    @Test
    void of_twoMonths_holdsBothEnds() {
        MonthRange range = MonthRange.of(JANUARY, MARCH);
        assertThat(range.contains(YearMonth.of(2019, 12))).isFalse();
        assertThat(range.contains(JANUARY)).isTrue();
        assertThat(range.contains(YearMonth.of(2020, 2))).isTrue();
        assertThat(range.contains(MARCH)).isTrue();
        assertThat(range.contains(YearMonth.of(2020, 4))).isFalse();
    }

    @Test
    void of_oneMonth_holdsIt() {
        assertThat(MonthRange.of(MARCH, MARCH).isEmpty()).isFalse();
        assertThat(MonthRange.of(MARCH, MARCH).contains(MARCH)).isTrue();
    }

    @Test
    void of_lastBeforeFirst_isRefused() {
        assertThatThrownBy(() -> MonthRange.of(MARCH, JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ends in 2020-01, before it starts in 2020-03");
    }

    @Test
    void of_absentEnds_areOpen() {
        assertThat(MonthRange.of(Optional.empty(), Optional.empty())).isEqualTo(MonthRange.ALWAYS);
        assertThat(MonthRange.of(Optional.of(MARCH), Optional.empty())).isEqualTo(MonthRange.from(MARCH));
        assertThat(MonthRange.of(Optional.empty(), Optional.of(MARCH))).isEqualTo(MonthRange.until(MARCH));
    }

    @Test
    void from_month_holdsItAndAllLaterOnes() {
        assertThat(MonthRange.from(MARCH).contains(YearMonth.of(2020, 2))).isFalse();
        assertThat(MonthRange.from(MARCH).contains(MARCH)).isTrue();
        assertThat(MonthRange.from(MARCH).contains(YearMonth.of(9999, 12))).isTrue();
    }

    @Test
    void until_month_holdsItAndAllEarlierOnes() {
        assertThat(MonthRange.until(MARCH).contains(YearMonth.of(2020, 4))).isFalse();
        assertThat(MonthRange.until(MARCH).contains(MARCH)).isTrue();
        assertThat(MonthRange.until(MARCH).contains(YearMonth.of(1, 1))).isTrue();
    }

    @Test
    void always_anyMonth_isHeld() {
        assertThat(MonthRange.ALWAYS.contains(YearMonth.of(-100_000, 1))).isTrue();
        assertThat(MonthRange.ALWAYS.contains(YearMonth.of(100_000, 1))).isTrue();
        assertThat(MonthRange.ALWAYS.isEmpty()).isFalse();
    }

    @Test
    void constructor_lastBelowFirst_isNever() {
        assertThat(new MonthRange(7, 6)).isEqualTo(MonthRange.NEVER).isEqualTo(new MonthRange(900, -900));
        assertThat(MonthRange.NEVER.isEmpty()).isTrue();
        assertThat(MonthRange.NEVER.contains(MARCH)).isFalse();
        assertThat(MonthRange.NEVER.contains(YearMonth.of(0, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // a month counts when its last day lies between the two days
        "2020-01-01, 2020-03-31, 2020-01..2020-03",
        "2020-01-31, 2020-03-30, 2020-01..2020-02",
        "2020-01-31, 2020-01-31, 2020-01..2020-01",
        "2020-02-01, 2020-02-28, never",
        "2020-02-01, 2020-02-29, 2020-02..2020-02",
        "2021-02-01, 2021-02-28, 2021-02..2021-02",
        "1900-02-01, 1900-02-28, 1900-02..1900-02",
        "2000-02-01, 2000-02-28, never",
        "2020-02-10, 2020-02-20, never",
        "2020-02-29, 2020-03-30, 2020-02..2020-02",
        "2019-12-31, 2020-01-30, 2019-12..2019-12",
        "2020-01-02, , 2020-01..",
        ", 2020-01-30, ..2019-12",
        ", 2020-01-31, ..2020-01",
        ", , ..",
    })
    void ofDays_days_holdsMonthsWhoseLastDayLiesBetween(LocalDate first, LocalDate last, String months) {
        MonthRange range = MonthRange.ofDays(Optional.ofNullable(first), Optional.ofNullable(last));
        assertThat(range).hasToString(months);
    }

    @Test
    void ofDays_lastBeforeFirst_isRefused() {
        Optional<LocalDate> second = Optional.of(LocalDate.of(2020, 1, 2));
        Optional<LocalDate> first = Optional.of(LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> MonthRange.ofDays(second, first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ends on 2020-01-01, before it starts on 2020-01-02");
    }

    @Test
    void month_yearMonth_isProleptic() {
        assertThat(MonthRange.month(YearMonth.of(2020, 1))).isEqualTo(2020 * 12);
        assertThat(MonthRange.month(YearMonth.of(2020, 12))).isEqualTo(2020 * 12 + 11);
        assertThat(MonthRange.month(YearMonth.of(-1, 12))).isEqualTo(-1);
    }

    @Test
    void month_beyondInt_isRefused() {
        assertThatThrownBy(() -> MonthRange.month(YearMonth.of(999_999_999, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void yearMonth_extremes_areMonths() {
        assertThat(MonthRange.month(MonthRange.yearMonth(Integer.MIN_VALUE))).isEqualTo(Integer.MIN_VALUE);
        assertThat(MonthRange.month(MonthRange.yearMonth(Integer.MAX_VALUE))).isEqualTo(Integer.MAX_VALUE);
        assertThat(MonthRange.yearMonth(-1)).isEqualTo(YearMonth.of(-1, 12));
    }

    @Test
    void toString_anyRange_readsLikeText() {
        assertThat(MonthRange.of(JANUARY, MARCH)).hasToString("2020-01..2020-03");
        assertThat(MonthRange.from(JANUARY)).hasToString("2020-01..");
        assertThat(MonthRange.until(MARCH)).hasToString("..2020-03");
        assertThat(MonthRange.NEVER).hasToString("never");
    }

    @Test
    void runs_months_followEachOtherWithoutAGap() {
        YearMonth may = YearMonth.of(2020, 5);
        assertThat(MonthRange.runs(List.of())).isEmpty();
        assertThat(MonthRange.runs(List.of(may))).containsExactly(MonthRange.of(may, may));
        assertThat(MonthRange.runs(List.of(may.minusMonths(5), may, may.plusMonths(1), may.plusMonths(3))))
                .containsExactly(
                        MonthRange.of(may.minusMonths(5), may.minusMonths(5)),
                        MonthRange.of(may, may.plusMonths(1)),
                        MonthRange.of(may.plusMonths(3), may.plusMonths(3)));
    }
}
