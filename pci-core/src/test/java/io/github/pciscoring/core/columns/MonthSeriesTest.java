package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthSeriesTest {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Test
    void at_monthWithAndWithoutARow_isItsValueOrZero() {
        MonthSeries series = MonthSeries.of(new int[] {0, 3, 3, 4}, new int[] {5, 6, 9, 6}, new long[] {50, 60, 90, 7});
        assertThat(series.at(0, 4)).isZero();
        assertThat(series.at(0, 5)).isEqualTo(50);
        assertThat(series.at(0, 6)).isEqualTo(60);
        assertThat(series.at(0, 7)).isZero();
        assertThat(series.at(0, 9)).isEqualTo(90);
        assertThat(series.at(0, 10)).isZero();
        assertThat(series.at(1, 6)).isZero();
        assertThat(series.at(2, 6)).isEqualTo(7);
        assertThat(series.at(2, 5)).isZero();
    }

    @Test
    void find_absentMonth_saysWhereItWouldStand() {
        MonthSeries series = MonthSeries.of(new int[] {0, 2, 2, 3}, new int[] {5, 9, 6}, new long[] {1, 2, 3});
        assertThat(series.find(0, 9)).isEqualTo(1);
        assertThat(series.find(0, 4)).isEqualTo(-1);
        assertThat(series.find(0, 7)).isEqualTo(-2);
        assertThat(series.find(0, 10)).isEqualTo(-3);
        assertThat(series.find(1, 6)).isEqualTo(-3);
        assertThat(series.find(2, 0)).isEqualTo(-3);
        assertThat(series.find(2, 7)).isEqualTo(-4);
    }

    @Test
    void firstFrom_month_isTheRowOfItOrTheNextOrTheEnd() {
        MonthSeries series = MonthSeries.of(new int[] {0, 2, 2, 3}, new int[] {5, 9, 6}, new long[] {1, 2, 3});
        assertThat(series.firstFrom(0, MIN)).isZero();
        assertThat(series.firstFrom(0, 5)).isZero();
        assertThat(series.firstFrom(0, 6)).isEqualTo(1);
        assertThat(series.firstFrom(0, 10)).isEqualTo(series.end(0));
        assertThat(series.firstFrom(1, 5)).isEqualTo(series.end(1));
        assertThat(series.firstFrom(2, MAX)).isEqualTo(series.end(2));
    }

    @Test
    void find_extremeMonths_doesNotOverflow() {
        MonthSeries series = MonthSeries.of(new int[] {0, 3}, new int[] {MIN, 0, MAX}, new long[] {1, 2, 3});
        assertThat(series.at(0, MIN)).isEqualTo(1);
        assertThat(series.at(0, 0)).isEqualTo(2);
        assertThat(series.at(0, MAX)).isEqualTo(3);
        assertThat(series.at(0, MIN + 1)).isZero();
        assertThat(series.at(0, MAX - 1)).isZero();
        assertThat(series.find(0, MAX - 1)).isEqualTo(-3);
    }

    @Test
    void value_valuesBeyondInt_areKept() {
        long[] values = {1L + MAX, -1L + MIN, 5};
        MonthSeries series = MonthSeries.of(new int[] {0, 3}, new int[] {1, 2, 3}, values.clone());
        assertThat(series.value(0)).isEqualTo(values[0]);
        assertThat(series.value(1)).isEqualTo(values[1]);
        assertThat(series.value(2)).isEqualTo(values[2]);
    }

    @Test
    void value_valuesAtTheEndsOfInt_areKept() {
        MonthSeries series = MonthSeries.of(new int[] {0, 2}, new int[] {1, 2}, new long[] {MIN, MAX});
        assertThat(series.value(0)).isEqualTo(MIN);
        assertThat(series.value(1)).isEqualTo(MAX);
    }

    @Test
    void empty_subjects_haveNoRow() {
        MonthSeries series = MonthSeries.empty(2);
        assertThat(series.subjects()).isEqualTo(2);
        assertThat(series.rows()).isZero();
        assertThat(series.at(1, 0)).isZero();
        assertThat(series.begin(1)).isEqualTo(series.end(1));
    }

    @Test
    void row_anyRow_hasItsMonth() {
        MonthSeries series = MonthSeries.of(new int[] {0, 1, 3}, new int[] {4, 5, 6}, new long[] {1, 2, 3});
        assertThat(series.rows()).isEqualTo(3);
        assertThat(series.begin(1)).isEqualTo(1);
        assertThat(series.month(2)).isEqualTo(6);
    }
}
