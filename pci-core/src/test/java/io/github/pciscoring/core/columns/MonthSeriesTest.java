package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void areSame_rowsOfTheFirstSubjects_areCompared() {
        MonthSeries series = MonthSeries.of(new int[] {0, 3, 4}, new int[] {5, 6, 9, 6}, new long[] {50, 60, 0, 7});
        MonthSeries otherLast = MonthSeries.of(new int[] {0, 3, 3}, new int[] {5, 6, 9}, new long[] {50, 60, 0});
        assertThat(MonthSeries.areSame(series, series, 9)).isTrue();
        assertThat(MonthSeries.areSame(series, otherLast, 1)).isTrue();
        assertThat(MonthSeries.areSame(series, otherLast, 2)).isFalse();
        assertThat(MonthSeries.areSame(otherLast, series, 2)).isFalse();

        MonthSeries otherValue = MonthSeries.of(new int[] {0, 3}, new int[] {5, 6, 9}, new long[] {50, 61, 0});
        MonthSeries otherMonth = MonthSeries.of(new int[] {0, 3}, new int[] {5, 6, 8}, new long[] {50, 60, 0});
        MonthSeries fewer = MonthSeries.of(new int[] {0, 2}, new int[] {5, 6}, new long[] {50, 60});
        for (MonthSeries other : List.of(otherValue, otherMonth, fewer)) {
            assertThat(MonthSeries.areSame(series, other, 1)).isFalse();
            assertThat(MonthSeries.areSame(other, series, 1)).isFalse();
        }
    }

    @Test
    void areSame_noSeries_isLikeOneWithoutARow() {
        MonthSeries onlyZero = MonthSeries.of(new int[] {0, 0, 1}, new int[] {5}, new long[] {0});
        assertThat(MonthSeries.areSame(null, null, 2)).isTrue();
        assertThat(MonthSeries.areSame(null, onlyZero, 1)).isTrue();
        assertThat(MonthSeries.areSame(onlyZero, null, 2)).isFalse();
    }

    @Test
    void at_extremeMonths_doesNotOverflow() {
        MonthSeries series = MonthSeries.of(new int[] {0, 3}, new int[] {MIN, 0, MAX}, new long[] {1, 2, 3});
        assertThat(series.at(0, MIN)).isEqualTo(1);
        assertThat(series.at(0, 0)).isEqualTo(2);
        assertThat(series.at(0, MAX)).isEqualTo(3);
        assertThat(series.at(0, MIN + 1)).isZero();
        assertThat(series.at(0, MAX - 1)).isZero();
        assertThat(series.has(0, MAX - 1)).isFalse();
        assertThat(series.has(0, MAX)).isTrue();
    }

    @Test
    void at_valuesOfAnySize_areKept() {
        for (long most : new long[] {0, 1, 32_767, 32_768, MAX, 1L + MAX, Long.MAX_VALUE}) {
            for (long unit : new long[] {1, 100}) {
                long[] values = {0, most / unit * unit, -most / unit * unit, Math.min(most, 5) * unit};
                MonthSeries series = MonthSeries.of(new int[] {0, 4}, new int[] {1, 2, 3, 4}, values.clone());
                for (int month = 1; month <= 4; month++) {
                    assertThat(series.at(0, month)).as("%d", most).isEqualTo(values[month - 1]);
                }
            }
        }
    }

    @Test
    void at_valuesAtTheEndsOfTypes_areKept() {
        for (long end : new long[] {Short.MIN_VALUE, MIN, Long.MIN_VALUE}) {
            MonthSeries series = MonthSeries.of(new int[] {0, 3}, new int[] {1, 2, 3}, new long[] {end, -1 - end, 0});
            assertThat(series.at(0, 1)).isEqualTo(end);
            assertThat(series.at(0, 2)).isEqualTo(-1 - end);
            assertThat(series.sum(0, 0b110, 3)).isEqualTo(-1);
        }
        MonthSeries least = MonthSeries.of(new int[] {0, 1}, new int[] {1}, new long[] {Long.MIN_VALUE});
        assertThat(least.at(0, 1)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void share_rowsOfAnother_areReadWithOwnOnes() {
        MonthSeries other =
                MonthSeries.of(new int[] {0, 3, 4}, new int[] {1, 2, 3, 9}, new long[] {10, 20, 30, 90_000});
        MonthSeries.Builder builder = new MonthSeries.Builder(2, other);
        builder.share(2, other.beginRow(0) + 1, 2);
        builder.add(4, 4);
        builder.addToLast(3);
        builder.add(5, 5);
        builder.endSubject();
        builder.share(9, other.beginRow(1), 1);
        builder.endSubject();
        MonthSeries series = builder.build();

        assertThat(series.rows()).isEqualTo(5);
        assertThat(series.at(0, 1)).isZero();
        assertThat(series.at(0, 3)).isEqualTo(30);
        assertThat(series.at(0, 4)).isEqualTo(7);
        assertThat(series.at(1, 9)).isEqualTo(90_000);
        assertThat(series.sum(0, 0b1111, 5)).isEqualTo(20 + 30 + 7 + 5);
    }

    @Test
    void empty_subjects_haveNoRow() {
        MonthSeries series = MonthSeries.empty(2);
        assertThat(series.subjects()).isEqualTo(2);
        assertThat(series.rows()).isZero();
        assertThat(series.at(1, 0)).isZero();
        assertThat(series.beginRun(1)).isEqualTo(series.endRun(1));
    }

    @Test
    void runs_gaps_cutThem() {
        MonthSeries series = MonthSeries.of(new int[] {0, 1, 4}, new int[] {4, 5, 6, 8}, new long[] {1, 2, 3, 4});
        assertThat(series.rows()).isEqualTo(4);
        assertThat(series.beginRun(1)).isEqualTo(1);
        assertThat(series.endRun(1)).isEqualTo(3);
        assertThat(series.firstMonth(1)).isEqualTo(5);
        assertThat(series.lastMonth(1)).isEqualTo(6);
        assertThat(series.length(2)).isEqualTo(1);
        assertThat(series.value(series.beginRow(2))).isEqualTo(4);
    }
}
