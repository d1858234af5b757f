package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonthRangeProperties {

    @Property
    void yearMonth_anyNumber_isTheWayBack(@ForAll int month) {
        assertThat(MonthRange.month(MonthRange.yearMonth(month))).isEqualTo(month);
    }

    @Property
    void ofDays_anyDays_holdsAMonthExactlyWhenItsLastDayLiesBetween(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 8) int back) {
        LocalDate end = start.plusDays(days);
        YearMonth month = YearMonth.from(end).plusMonths(2).minusMonths(back);
        boolean lastDayIn =
                !month.atEndOfMonth().isBefore(start) && !month.atEndOfMonth().isAfter(end);

        MonthRange range = MonthRange.ofDays(Optional.of(start), Optional.of(end));

        assertThat(range.contains(month)).isEqualTo(lastDayIn);
    }

    @Property
    void lastMonthEndedBy_anyDay_isTheLastMonthThatHasEnded(@ForAll("days") LocalDate day) {
        YearMonth month = MonthRange.yearMonth(MonthRange.lastMonthEndedBy(day));
        assertThat(month.atEndOfMonth()).isBeforeOrEqualTo(day);
        assertThat(month.plusMonths(1).atEndOfMonth()).isAfter(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long from = LocalDate.of(1999, 12, 1).toEpochDay();
        return Arbitraries.longs().between(from, from + 9_000).map(LocalDate::ofEpochDay);
    }
}
