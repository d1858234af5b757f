package io.github.pciscoring.core.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How many rows there are in each month, sparse; undated ones stand at {@link PortfolioColumns#UNDATED}. Counts add up and
 * can be taken away again: a commutative group. A value, thread-safe.
 */
public final class MonthCounts {
    /** No row in any month. */
    public static final MonthCounts NONE = new MonthCounts(new int[0], new long[0]);

    /** Ascending, without months that have no row. */
    private final int[] months;

    private final long[] counts;

    private MonthCounts(int[] months, long[] counts) {
        this.months = months;
        this.counts = counts;
    }

    /** Returns whether there is no row at all, dated or not. */
    public boolean isEmpty() {
        return months.length == 0;
    }

    /** Returns whether a row is dated. */
    public boolean isDated() {
        return firstDated() < months.length;
    }

    /** Returns the first month with a row; only if one {@link #isDated}. */
    public int first() {
        return months[firstDated()];
    }

    /** Returns the last month with a row; only if one {@link #isDated}. */
    public int last() {
        return months[months.length - 1];
    }

    /** Returns the number of rows in a month. */
    public long count(int month) {
        int at = Arrays.binarySearch(months, month);
        return at < 0 ? 0 : counts[at];
    }

    private int firstDated() {
        return months.length > 0 && months[0] == PortfolioColumns.UNDATED ? 1 : 0;
    }

    /**
     * Returns the counts of both, month by month.
     *
     * @param operator addition or subtraction
     */
    public MonthCounts combine(MonthCounts other, LongBinaryOperator operator) {
        if (other.isEmpty()) {
            return this;
        }
        Builder combined = new Builder();
        for (int i = 0; i < months.length; i++) {
            combined.add(months[i], counts[i]);
        }
        for (int i = 0; i < other.months.length; i++) {
            long mine = count(other.months[i]);
            combined.add(other.months[i], operator.applyAsLong(mine, other.counts[i]) - mine);
        }
        return combined.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthCounts that
                && Arrays.equals(months, that.months)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(months) + Arrays.hashCode(counts);
    }

    /** Returns the number of months that have rows, for people. */
    @Override
    public String toString() {
        return "rows in " + months.length + " months";
    }

    /** Counts rows. Not thread-safe. */
    public static final class Builder {
        /** The longest run of months counted in an array; facts so far apart that it is not enough are rare. */
        private static final int LONGEST = 4096;

        private static final int SLACK = 12;

        private int base;
        /** How many rows more each month has than the month before. */
        private long[] changes = new long[0];

        private final TreeMap<Integer, Long> others = new TreeMap<>();

        /** Counts the rows of the subjects from one to another, exclusive. */
        public Builder add(MonthSeries series, int begin, int end) {
            int endRun = begin < end ? series.endRun(end - 1) : 0;
            for (int run = begin < end ? series.beginRun(begin) : 0; run < endRun; run++) {
                add(series.firstMonth(run), series.length(run), 1);
            }
            return this;
        }

        /** Counts all rows. */
        public Builder addAll(MonthSeries series) {
            return add(series, 0, series.subjects());
        }

        /** Counts this many rows more in a month. */
        void add(int month, long rows) {
            add(month, 1, rows);
        }

        private void add(int first, int months, long rows) {
            long at = (long) first - base;
            if ((at >= 0 && at + months < changes.length) || makeRoom(first, months)) {
                changes[first - base] += rows;
                changes[first - base + months] -= rows;
            } else {
                for (int i = 0; i < months; i++) {
                    others.merge(first + i, rows, Long::sum);
                }
            }
        }

        /** Widens the array to hold some months and the one after them, unless that would make it too long. */
        private boolean makeRoom(int first, int months) {
            long from = Math.min(changes.length == 0 ? Long.MAX_VALUE : base, (long) first - SLACK);
            long beyond = Math.max((long) base + changes.length, (long) first + months + 1 + SLACK);
            if (changes.length == 0) {
                beyond = (long) first + months + 1 + SLACK;
            }
            if (first == PortfolioColumns.UNDATED
                    || from <= PortfolioColumns.UNDATED
                    || beyond > Integer.MAX_VALUE
                    || beyond - from > LONGEST) {
                return false;
            }
            long[] wider = new long[(int) (beyond - from)];
            System.arraycopy(changes, 0, wider, changes.length == 0 ? 0 : (int) (base - from), changes.length);
            base = (int) from;
            changes = wider;
            return true;
        }

        private MonthCounts ofDense() {
            int[] months = new int[changes.length];
            long[] counts = new long[changes.length];
            int size = 0;
            long count = 0;
            for (int at = 0; at < changes.length; at++) {
                count += changes[at];
                if (count != 0) {
                    months[size] = base + at;
                    counts[size++] = count;
                }
            }
            return size == 0 ? NONE : new MonthCounts(Arrays.copyOf(months, size), Arrays.copyOf(counts, size));
        }

        /** Returns the counts. */
        public MonthCounts build() {
            MonthCounts dense = ofDense();
            if (others.isEmpty()) {
                return dense;
            }
            for (int i = 0; i < dense.months.length; i++) {
                others.merge(dense.months[i], dense.counts[i], Long::sum);
            }
            changes = new long[0];
            others.values().removeIf(count -> count == 0);
            if (others.isEmpty()) {
                return NONE;
            }
            int[] months = new int[others.size()];
            long[] counts = new long[others.size()];
            int next = 0;
            for (Map.Entry<Integer, Long> entry : others.entrySet()) {
                months[next] = entry.getKey();
                counts[next++] = entry.getValue();
            }
            return new MonthCounts(months, counts);
        }
    }
}
