package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class MonthCountsTest {
    private static final int MAY = MonthRange.month(YearMonth.of(2021, 5));

    private static MonthCounts counts(int... months) {
        return new MonthCounts.Builder()
                .addAll(MonthSeries.of(new int[] {0, months.length}, months, new long[months.length]))
                .build();
    }

    @Test
    void count_month_isItsNumberOfRows() {
        MonthCounts counts = counts(MAY, MAY + 1, MAY, MAY - 30);
        assertThat(counts.count(MAY)).isEqualTo(2);
        assertThat(counts.count(MAY + 1)).isEqualTo(1);
        assertThat(counts.count(MAY - 1)).isZero();
        assertThat(counts.first()).isEqualTo(MAY - 30);
        assertThat(counts.last()).isEqualTo(MAY + 1);
        assertThat(counts.isDated()).isTrue();
        assertThat(counts).hasToString("rows in 3 months");
    }

    @Test
    void add_someSubjects_countsTheirRowsOnly() {
        MonthSeries series = MonthSeries.of(new int[] {0, 1, 2, 3}, new int[] {MAY, MAY + 1, MAY + 2}, new long[3]);
        assertThat(new MonthCounts.Builder().add(series, 1, 2).build()).isEqualTo(counts(MAY + 1));
        assertThat(new MonthCounts.Builder().add(series, 3, 3).build()).isEqualTo(MonthCounts.NONE);
    }

    @Test
    void undatedRows_areNeitherFirstNorLast() {
        MonthCounts undated = counts(PortfolioColumns.UNDATED, PortfolioColumns.UNDATED);
        assertThat(undated.isEmpty()).isFalse();
        assertThat(undated.isDated()).isFalse();
        MonthCounts both = counts(PortfolioColumns.UNDATED, MAY);
        assertThat(both.isDated()).isTrue();
        assertThat(both.first()).isEqualTo(MAY);
        assertThat(both.last()).isEqualTo(MAY);
    }

    @Test
    void build_monthsThousandsOfYearsApart_countsAll() {
        int first = MonthRange.month(YearMonth.of(1, 1));
        int last = MonthRange.month(YearMonth.of(9999, 12));
        int furthest = MonthRange.month(YearMonth.of(100_000_000, 1));
        MonthCounts counts = counts(MAY, first, last, last, -furthest, furthest, MAY);
        assertThat(counts.count(first)).isEqualTo(1);
        assertThat(counts.count(last)).isEqualTo(2);
        assertThat(counts.count(MAY)).isEqualTo(2);
        assertThat(counts.first()).isEqualTo(-furthest);
        assertThat(counts.last()).isEqualTo(furthest);
        assertThat(counts(furthest, MAY, -furthest, last, MAY, first, last)).isEqualTo(counts);
    }

    @Test
    void combine_parts_addAndSubtract() {
        MonthCounts one = counts(MAY, MAY, MAY + 1);
        MonthCounts other = counts(MAY, MAY + 2, PortfolioColumns.UNDATED);
        MonthCounts both = counts(MAY, MAY, MAY, MAY + 1, MAY + 2, PortfolioColumns.UNDATED);
        assertThat(one.combine(other, Math::addExact)).isEqualTo(both);
        assertThat(other.combine(one, Math::addExact)).isEqualTo(both);
        assertThat(both.combine(other, Math::subtractExact)).isEqualTo(one);
        assertThat(one.combine(one, Math::subtractExact)).isEqualTo(MonthCounts.NONE);
        assertThat(one.combine(MonthCounts.NONE, Math::subtractExact)).isSameAs(one);
        assertThat(MonthCounts.NONE.combine(one, Math::addExact)).isEqualTo(one);
    }

    @Test
    void combine_overflow_isRefused() {
        MonthCounts.Builder most = new MonthCounts.Builder();
        most.add(MAY, Long.MAX_VALUE);
        MonthCounts full = most.build();
        assertThatThrownBy(() -> full.combine(counts(MAY), Math::addExact)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void none_isEmpty() {
        assertThat(counts()).isSameAs(MonthCounts.NONE);
        assertThat(MonthCounts.NONE.isEmpty()).isTrue();
        assertThat(MonthCounts.NONE.isDated()).isFalse();
    }

    @Test
    void equals_counts_areByMonthsAndNumbers() {
        EqualsVerifier.forClass(MonthCounts.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
