package io.github.pciscoring.core.columns;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by subject and month in any order, growing, each with the position at which it was stated. Rows of one subject
 * that come month after month are kept as a run. Not thread-safe.
 */
public final class MonthlyRows {
    /** Told of rows that repeat a subject and month. */
    public interface Repeats {
        /** Takes the position of a row, and of the first one with the same subject and month. */
        void repeated(int subjectRef, int month, int position, int firstPosition);
    }

    /** What stands side by side for each run: its subject, its first month and its first row. */
    private static final int STRIDE = 3;

    private static final int[] NONE = new int[0];

    private int[] heads = NONE;
    private int runs;
    private final Numbers.Builder values = new Numbers.Builder(0);
    private final Positions positions = new Positions();
    private int latestSubject = -1;
    private long nextMonth;

    /** Adds a row. */
    public void add(int subjectRef, int month, long value, int position) {
        if (subjectRef != latestSubject || month != nextMonth) {
            startRun(subjectRef, month);
        }
        nextMonth = month == PortfolioColumns.UNDATED ? Long.MIN_VALUE : month + 1L;
        values.add(value);
        positions.add(position);
    }

    private void startRun(int subjectRef, int month) {
        int at = runs++ * STRIDE;
        if (at + STRIDE > heads.length) {
            heads = Arrays.copyOf(heads, Growth.next(heads.length));
        }
        heads[at] = subjectRef;
        heads[at + 1] = month;
        heads[at + 2] = values.size();
        latestSubject = subjectRef;
    }

    /** Returns the number of rows. */
    public int size() {
        return values.size();
    }

    /** Returns the value of a row. */
    public long value(int row) {
        return values.get(row);
    }

    /** Returns the position of a row. */
    public int position(int row) {
        return positions.get(row);
    }

    /** Returns the number of runs. */
    public int runs() {
        return runs;
    }

    /** Returns the ref of a run's subject. */
    public int subject(int run) {
        return heads[run * STRIDE];
    }

    /** Returns the month of a run's first row; the others are of the months that follow. */
    public int month(int run) {
        return heads[run * STRIDE + 1];
    }

    /** Returns a run's first row; the run ends where the next one begins. */
    public int firstRow(int run) {
        return run == runs ? values.size() : heads[run * STRIDE + 2];
    }

    /**
     * Returns the rows as a series, in which the values of one subject and month are added up. Only once.
     *
     * @param indexOfRef a subject's number by its ref, below 0 to leave it out
     * @param subjects the number of subjects
     */
    public MonthSeries summed(IntUnaryOperator indexOfRef, int subjects) {
        return series(indexOfRef, subjects, null);
    }

    /** Returns the rows as a series, likewise; says which rows repeat a subject and month. */
    public MonthSeries unique(IntUnaryOperator indexOfRef, int subjects, Repeats repeats) {
        return series(indexOfRef, subjects, repeats);
    }

    private MonthSeries series(IntUnaryOperator indexOfRef, int subjects, @Nullable Repeats repeats) {
        int[] subjectOfRun = new int[runs];
        boolean ascending = true;
        int latest = 0;
        long beyond = Long.MIN_VALUE;
        for (int run = 0; run < runs; run++) {
            int subject = indexOfRef.applyAsInt(subject(run));
            subjectOfRun[run] = subject;
            ascending &= subject > latest || (subject == latest && month(run) >= beyond);
            latest = subject;
            beyond = (long) month(run) + firstRow(run + 1) - firstRow(run);
        }
        return ascending ? asTheyCame(subjectOfRun, subjects) : new Sorting(subjectOfRun, subjects, repeats).series();
    }

    /** Returns rows that came by subject and month. */
    private MonthSeries asTheyCame(int[] subjectOfRun, int subjects) {
        MonthSeries.Builder series = new MonthSeries.Builder(subjects, values);
        int subject = 0;
        for (int run = 0; run < runs; run++) {
            for (; subject < subjectOfRun[run]; subject++) {
                series.endSubject();
            }
            series.claim(month(run), firstRow(run), firstRow(run + 1) - firstRow(run));
        }
        for (; subject < subjects; subject++) {
            series.endSubject();
        }
        return series.build();
    }

    /** Puts rows in the order of subjects and months. */
    private final class Sorting {
        private final int[] subjectOfRun;
        private final int subjects;
        private final @Nullable Repeats repeats;
        private final MonthSeries.Builder series;

        Sorting(int[] subjectOfRun, int subjects, @Nullable Repeats repeats) {
            this.subjectOfRun = subjectOfRun;
            this.subjects = subjects;
            this.repeats = repeats;
            this.series = new MonthSeries.Builder(subjects, size());
        }

        MonthSeries series() {
            int[] next = new int[subjects + 1];
            for (int run = 0; run < runs; run++) {
                if (subjectOfRun[run] >= 0) {
                    next[subjectOfRun[run] + 1] += firstRow(run + 1) - firstRow(run);
                }
            }
            for (int subject = 0; subject < subjects; subject++) {
                next[subject + 1] += next[subject];
            }
            // A row's month and number, so that sorting them keeps rows of one month in the order in which they came.
            long[] keys = new long[next[subjects]];
            for (int run = 0; run < runs; run++) {
                int subject = subjectOfRun[run];
                if (subject >= 0) {
                    long month = month(run);
                    int end = firstRow(run + 1);
                    int at = next[subject];
                    for (int row = firstRow(run); row < end; row++) {
                        keys[at++] = (month++ << Integer.SIZE) | row;
                    }
                    next[subject] = at;
                }
            }
            int begin = 0;
            for (int subject = 0; subject < subjects; subject++) {
                sort(keys, begin, next[subject]);
                addRows(keys, begin, next[subject]);
                series.endSubject();
                begin = next[subject];
            }
            return series.build();
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

        private void addRows(long[] keys, int begin, int end) {
            int firstRow = -1;
            int latestMonth = 0;
            for (int i = begin; i < end; i++) {
                int row = (int) keys[i];
                int month = (int) (keys[i] >> Integer.SIZE);
                if (firstRow >= 0 && month == latestMonth) {
                    series.addToLast(values.get(row));
                    if (repeats != null) {
                        repeats.repeated(subjectOfRow(row), month, position(row), position(firstRow));
                    }
                } else {
                    series.add(month, values.get(row));
                    latestMonth = month;
                    firstRow = row;
                }
            }
        }
    }

    /** Returns the ref of a row's subject. */
    public int subjectOfRow(int row) {
        int low = 0;
        int high = runs - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstRow(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return subject(low);
    }
}
