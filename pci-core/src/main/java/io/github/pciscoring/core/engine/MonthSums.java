package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Growth;
import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthSeries;
import java.util.Arrays;

/**
 * Adds up runs of rows month by month: the scratch paper on which the series of an account are made. Keeps the runs, and
 * sums them in a window of months at a time, so that even facts that lie far apart need little room. Not thread-safe.
 */
final class MonthSums {
    /** How many months are summed at a time: as many as almost all accounts have. */
    private static final int WINDOW = 256;
    /** What stands side by side for each run: its first month, its first row, its length. */
    private static final int STRIDE = 3;

    private MonthSeries[] sources = new MonthSeries[8];
    private int[] runs = new int[8 * STRIDE];
    private int size;
    private final long[] sums = new long[WINDOW];
    private final IntervalSet present = new IntervalSet();

    void clear() {
        size = 0;
    }

    /** Adds a run of rows. */
    void add(MonthSeries source, int firstMonth, int beginRow, int length) {
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, Growth.next(size));
            runs = Arrays.copyOf(runs, sources.length * STRIDE);
        }
        sources[size] = source;
        int at = size++ * STRIDE;
        runs[at] = firstMonth;
        runs[at + 1] = beginRow;
        runs[at + 2] = length;
    }

    /** Adds the sums to a series, as rows of its current subject. */
    void addTo(MonthSeries.Builder series) {
        long begin = Long.MAX_VALUE;
        for (int run = 0; run < size; run++) {
            begin = Math.min(begin, runs[run * STRIDE]);
        }
        while (begin != Long.MAX_VALUE) {
            begin = addWindow(series, begin);
        }
    }

    /** Adds the sums of a window; returns where the next one begins. */
    private long addWindow(MonthSeries.Builder series, long begin) {
        long next = Long.MAX_VALUE;
        present.clear();
        for (int run = 0; run < size; run++) {
            int first = runs[run * STRIDE];
            long beyond = (long) first + runs[run * STRIDE + 2];
            long from = Math.max(begin, first);
            long to = Math.min(begin + WINDOW, beyond);
            if (from < to) {
                present.add((int) from, (int) (to - 1));
                int row = runs[run * STRIDE + 1] + (int) (from - first);
                sources[run].addTo(sums, (int) (from - begin), row, (int) (to - from));
            }
            if (beyond > begin + WINDOW) {
                next = Math.min(next, Math.max(first, begin + WINDOW));
            }
        }
        for (int run = 0, count = present.runs(); run < count; run++) {
            int from = (int) (present.first(run) - begin);
            int length = present.last(run) - present.first(run) + 1;
            series.addRun(present.first(run), sums, from, length);
            Arrays.fill(sums, from, from + length, 0);
        }
        return next;
    }
}
