package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonthlyRowsTest {
    private static final int SUBJECTS = 4;

    /** Rows in any order, with some that repeat others and some of subjects that are left out. */
    @Property
    void summed_rowsInAnyOrder_areBySubjectAndMonth(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Random random = new Random(seed);
        MonthlyRows rows = new MonthlyRows();
        List<TreeMap<Integer, Long>> expected = new ArrayList<>();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            expected.add(new TreeMap<>());
        }
        int subject = 0;
        int month = 0;
        for (int row = 0; row < size; row++) {
            if (random.nextInt(4) == 0) {
                subject = random.nextInt(SUBJECTS + 1);
                month = random.nextInt(6) == 0 ? PortfolioColumns.UNDATED : random.nextInt(12);
            }
            long value = random.nextInt(9) == 0 ? random.nextInt() * 100L : random.nextInt(9);
            rows.add(subject, month, value, row + 1);
            if (subject < SUBJECTS) {
                expected.get(subject).merge(month, value, Long::sum);
            }
            month++;
        }
        assertThat(rows.size()).isEqualTo(size);
        MonthSeries series = rows.summed(ref -> ref == SUBJECTS ? -1 : SUBJECTS - 1 - ref, SUBJECTS);
        for (int ref = 0; ref < SUBJECTS; ref++) {
            assertThat(values(series, SUBJECTS - 1 - ref)).isEqualTo(expected.get(ref));
        }
    }

    private static Map<Integer, Long> values(MonthSeries series, int subject) {
        Map<Integer, Long> values = new TreeMap<>();
        for (int run = series.beginRun(subject); run < series.endRun(subject); run++) {
            for (int i = 0; i < series.length(run); i++) {
                values.put(series.firstMonth(run) + i, series.value(series.beginRow(run) + i));
            }
        }
        return values;
    }

    @Test
    void unique_rowsOfOneMonth_areToldWithTheirPositions() {
        MonthlyRows rows = new MonthlyRows();
        rows.add(0, 5, 1, 10);
        rows.add(0, 6, 2, 11);
        rows.add(1, 5, 3, 12);
        rows.add(0, 6, 4, 13);
        rows.add(0, 7, 5, 14);
        List<String> repeats = new ArrayList<>();
        rows.unique(
                ref -> ref,
                2,
                (ref, month, position, first) -> repeats.add(ref + " " + month + " " + position + " " + first));
        assertThat(repeats).containsExactly("0 6 13 11");
    }
}
