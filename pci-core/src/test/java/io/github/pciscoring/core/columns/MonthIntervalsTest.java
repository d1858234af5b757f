package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthIntervalsTest {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Test
    void window_asOfBeforeInsideAndAfter_isTheMask() {
        MonthIntervals months = of(new IntervalSet().add(100, 102).add(105, 105));
        assertThat(months.window(0, 99)).isZero();
        assertThat(months.window(0, 100)).isEqualTo(0b1);
        assertThat(months.window(0, 101)).isEqualTo(0b11);
        assertThat(months.window(0, 105)).isEqualTo(0b111001);
        assertThat(months.window(0, 106)).isEqualTo(0b1110010);
    }

    @Test
    void window_runAtTheFarEnd_isCutAt64Months() {
        MonthIntervals months = of(new IntervalSet().add(0, 9));
        assertThat(months.window(0, 63)).isEqualTo(-1L >>> 54 << 54);
        assertThat(months.window(0, 72)).isEqualTo(Long.MIN_VALUE);
        assertThat(months.window(0, 73)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, 2147483647, 0, -1",
        "-2147483648, 2147483647, 2147483647, -1",
        "-2147483648, 2147483647, -2147483648, 1",
        "-2147483648, -1, 0, -2",
        "0, 2147483647, 0, 1",
        "-2147483648, -2147483648, 2147483647, 0",
        "2147483647, 2147483647, -2147483648, 0",
        "2147483647, 2147483647, 2147483647, 1",
    })
    void mask_openEnds_doNotOverflow(int first, int last, int asOf, long months) {
        assertThat(MonthIntervals.mask(first, last, asOf)).isEqualTo(months);
    }

    @Test
    void addTo_subject_addsItsRunsOnly() {
        MonthIntervals months = of(
                new IntervalSet().add(1, 2),
                new IntervalSet(),
                new IntervalSet().add(MIN, 0).add(7, MAX));
        assertThat(months.subjects()).isEqualTo(3);
        IntervalSet set = new IntervalSet();
        months.addTo(set, 1);
        assertThat(set.runs()).isZero();
        months.addTo(set, 2);
        assertThat(set.runs()).isEqualTo(2);
        months.addTo(set, 0);
        assertThat(set.runs()).isEqualTo(2);
        assertThat(set.last(0)).isEqualTo(2);
    }

    /** The widest sets that are bits, and the first that are not: one month more of an int's, and of a long's. */
    @ParameterizedTest
    @CsvSource({"28", "29", "30", "60", "61", "62"})
    void window_atTheEndsOfBits_isExact(int last) {
        MonthIntervals months = of(
                new IntervalSet().add(0, 0),
                new IntervalSet().add(last, last),
                new IntervalSet().add(MIN, 0).add(last, MAX),
                new IntervalSet().add(MIN, MAX),
                new IntervalSet());
        for (int asOf : new int[] {-70, -1, 0, 1, last, last + 1, last + 2, last + 200, MAX}) {
            long at0 = MonthIntervals.mask(0, 0, asOf);
            long atLast = MonthIntervals.mask(last, last, asOf);
            long between = MonthIntervals.mask(1, last - 1, asOf);
            assertThat(months.window(0, asOf)).as("as of %d", asOf).isEqualTo(at0);
            assertThat(months.window(1, asOf)).as("as of %d", asOf).isEqualTo(atLast);
            assertThat(months.window(2, asOf)).as("as of %d", asOf).isEqualTo(~between);
            assertThat(months.window(3, asOf)).as("as of %d", asOf).isEqualTo(-1);
            assertThat(months.window(4, asOf)).as("as of %d", asOf).isZero();
        }
    }

    private static MonthIntervals of(IntervalSet... sets) {
        MonthIntervals.Builder builder = new MonthIntervals.Builder();
        for (IntervalSet set : sets) {
            builder.add(set);
        }
        return builder.build();
    }
}
