package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Grouping;
import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Longs;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.Arrays;
import java.util.Optional;

/** Facts of a subject and month while a portfolio is built. Not thread-safe. */
final class MonthlyRows {
    /** Told of rows that repeat a subject and month. */
    interface Repeats {
        void repeated(int subjectRef, int month, int position, int firstPosition);
    }

    private final Ints subject = new Ints();
    private final Ints month = new Ints();
    private final Longs value = new Longs();
    private final Ints position = new Ints();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void add(int subjectRef, int inMonth, long amount, int at) {
        subject.add(subjectRef);
        month.add(inMonth);
        value.add(amount);
        position.add(at);
        if (inMonth != PortfolioColumns.UNDATED) {
            first = Math.min(first, inMonth);
            last = Math.max(last, inMonth);
        }
    }

    int size() {
        return subject.size();
    }

    int subject(int row) {
        return subject.get(row);
    }

    long value(int row) {
        return value.get(row);
    }

    int position(int row) {
        return position.get(row);
    }

    /** Returns the months from the first to the last dated row. */
    Optional<MonthRange> months() {
        return first <= last ? Optional.of(new MonthRange(first, last)) : Optional.empty();
    }

    /** Returns the rows as a series by subject, in which the values of one subject and month are added up. */
    MonthSeries summed(int[] indexOfRef, int subjects) {
        return series(indexOfRef, subjects, (ref, inMonth, at, firstAt) -> {});
    }

    /** Returns the rows as a series by subject; says which rows repeat a subject and month. */
    MonthSeries unique(int[] indexOfRef, int subjects, Repeats repeats) {
        return series(indexOfRef, subjects, repeats);
    }

    private MonthSeries series(int[] indexOfRef, int subjects, Repeats repeats) {
        int[] subjectOfRow = new int[size()];
        for (int row = 0; row < subjectOfRow.length; row++) {
            subjectOfRow[row] = indexOfRef[subject.get(row)];
        }
        Grouping grouping = Grouping.of(subjectOfRow, subjects);
        long[] keys = new long[grouping.rows()];
        for (int i = 0; i < keys.length; i++) {
            int row = grouping.row(i);
            keys[i] = (long) month.get(row) << Integer.SIZE | row;
        }
        int[] start = new int[subjects + 1];
        int[] months = new int[keys.length];
        long[] values = new long[keys.length];
        int kept = 0;
        for (int group = 0; group < subjects; group++) {
            int begin = grouping.begin(group);
            int end = grouping.end(group);
            sort(keys, begin, end);
            int firstRow = -1;
            for (int i = begin; i < end; i++) {
                int row = (int) keys[i];
                int inMonth = (int) (keys[i] >> Integer.SIZE);
                if (i > begin && inMonth == months[kept - 1]) {
                    values[kept - 1] += value.get(row);
                    repeats.repeated(subject.get(row), inMonth, position.get(row), position.get(firstRow));
                } else {
                    firstRow = row;
                    months[kept] = inMonth;
                    values[kept++] = value.get(row);
                }
            }
            start[group + 1] = kept;
        }
        return MonthSeries.of(start, Arrays.copyOf(months, kept), Arrays.copyOf(values, kept));
    }

    /** Sorts unless sorted already, as most files are. */
    private static void sort(long[] keys, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (keys[i - 1] > keys[i]) {
                Arrays.sort(keys, begin, end);
                return;
            }
        }
    }
}
