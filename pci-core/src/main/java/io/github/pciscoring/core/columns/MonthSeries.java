package io.github.pciscoring.core.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A number per subject and month, sparse: by subject, ascending by month, each month at most once. Thread-safe.
 *
 * <p>Months that follow each other without a gap are a run: it has one month, and its numbers stand side by side. Most
 * subjects have one run, so that a month is found by subtraction and a year is read from one or two cache lines. A series
 * made from another one may share its rows.
 */
public final class MonthSeries {
    /** What stands side by side for each run: its first month, its first row, and how many rows it has. */
    private static final int STRIDE = 3;
    /** Set in the number of a row that is not shared. */
    private static final int OWN = Integer.MIN_VALUE;

    /** By subject, its first run; and one more for the end. */
    private final int[] start;

    private final int[] runs;
    /** The numbers of another series, some of whose rows this one shares. */
    private final Numbers shared;

    private final Numbers own;

    private MonthSeries(int[] start, int[] runs, Numbers shared, Numbers own) {
        this.start = start;
        this.runs = runs;
        this.shared = shared;
        this.own = own;
    }

    /**
     * Returns a series over these arrays, which the caller gives up.
     *
     * @param start where each subject's rows begin, and one more for the end
     * @param months the month of each row, ascending within a subject
     * @param values the value of each row
     */
    public static MonthSeries of(int[] start, int[] months, long[] values) {
        Builder builder = new Builder(start.length - 1, values.length);
        for (int subject = 0; subject < start.length - 1; subject++) {
            for (int row = start[subject]; row < start[subject + 1]; row++) {
                builder.add(months[row], values[row]);
            }
            builder.endSubject();
        }
        return builder.build();
    }

    /** Returns a series without a row. */
    public static MonthSeries empty(int subjects) {
        return of(new int[subjects + 1], new int[0], new long[0]);
    }

    /** Returns whether the first so many subjects have the same rows in two series; one that is null has no rows. */
    @SuppressWarnings("ReferenceEquality") // a series is the same as itself
    public static boolean areSame(@Nullable MonthSeries one, @Nullable MonthSeries other, int subjects) {
        for (int subject = 0; one != other && subject < subjects; subject++) {
            RowCursor mine = new RowCursor(one, subject);
            RowCursor theirs = new RowCursor(other, subject);
            while (mine.month() == theirs.month() && mine.month() != RowCursor.END) {
                if (mine.value() != theirs.value()) {
                    return false;
                }
                mine.next();
                theirs.next();
            }
            if (mine.month() != theirs.month()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return start.length - 1;
    }

    /** Returns the number of rows of all subjects. */
    public int rows() {
        int rows = 0;
        for (int run = 0; run < start[start.length - 1]; run++) {
            rows += length(run);
        }
        return rows;
    }

    /** Returns the number of rows of the subjects from one to another, exclusive; they stand side by side. */
    int rows(int begin, int end) {
        return start[begin] == start[end] ? 0 : endRow(start[end] - 1) - beginRow(start[begin]);
    }

    private int endRow(int run) {
        return beginRow(run) + length(run);
    }

    /** Returns a subject's first run. */
    public int beginRun(int subject) {
        return start[subject];
    }

    /** Returns the run after a subject's last one. */
    public int endRun(int subject) {
        return start[subject + 1];
    }

    /** Returns the month of a run's first row. */
    public int firstMonth(int run) {
        return runs[run * STRIDE];
    }

    /** Returns the month of a run's last row. */
    public int lastMonth(int run) {
        return firstMonth(run) + (length(run) - 1);
    }

    /** Returns how many rows a run has, at least one. */
    public int length(int run) {
        return runs[run * STRIDE + 2];
    }

    /** Returns a run's first row; the others follow. Only {@link #value} knows what the number of a row means. */
    public int beginRow(int run) {
        return runs[run * STRIDE + 1];
    }

    /** Returns the value of a row. */
    public long value(int row) {
        return row >= 0 ? shared.get(row) : own.get(row & Integer.MAX_VALUE);
    }

    /** Adds the values of rows that follow each other to numbers from an index on. */
    public void addTo(long[] sums, int index, int row, int length) {
        if (row >= 0) {
            shared.addTo(sums, index, row, length);
        } else {
            own.addTo(sums, index, row & Integer.MAX_VALUE, length);
        }
    }

    /** Returns whether a subject has a row in a month. */
    public boolean has(int subject, int month) {
        return find(subject, month) >= 0;
    }

    /** Returns the value of a subject's month, 0 without a row. */
    public long at(int subject, int month) {
        int run = find(subject, month);
        return run >= 0 ? value(beginRow(run) + (month - firstMonth(run))) : 0;
    }

    /** Returns the run of a subject's month, -1 if there is none. */
    private int find(int subject, int month) {
        int end = start[subject + 1];
        for (int run = start[subject]; run < end; run++) {
            long beyond = (long) month - firstMonth(run);
            if (beyond >= 0 && beyond < length(run)) {
                return run;
            }
        }
        return -1;
    }

    /**
     * Returns the sum of a subject's values over a set of months, bit <i>k</i> the month <i>k</i> before an as-of month. The
     * values of 64 months never overflow, whatever a portfolio may hold.
     */
    public long sum(int subject, long months, int asOf) {
        int back = Long.numberOfTrailingZeros(months);
        long gapless = months >>> back;
        if ((gapless & (gapless + 1)) == 0 && months > 0 && asOf >= Integer.MIN_VALUE + Long.SIZE) {
            return sumBetween(subject, asOf - back - Long.bitCount(gapless) + 1, asOf - back);
        }
        long sum = 0;
        for (long rest = months; rest != 0; ) {
            int newest = Long.numberOfTrailingZeros(rest);
            int length = Long.numberOfTrailingZeros(~(rest >>> newest));
            long last = (long) asOf - newest;
            if (last >= Integer.MIN_VALUE) {
                sum += sumBetween(subject, (int) Math.max(Integer.MIN_VALUE, last - length + 1), (int) last);
            }
            rest = newest + length == Long.SIZE ? 0 : rest & -1L << (newest + length);
        }
        return sum;
    }

    /** Returns the sum of a subject's values from one month to another, both inclusive; 64 months at most. */
    public long sumBetween(int subject, int first, int last) {
        long sum = 0;
        int end = start[subject + 1];
        for (int run = start[subject]; run < end; run++) {
            int from = Math.max(first, firstMonth(run));
            int to = Math.min(last, lastMonth(run));
            if (from == to) {
                sum += value(beginRow(run) + (from - firstMonth(run)));
            } else if (from < to) {
                sum += sum(beginRow(run) + (from - firstMonth(run)), to - from + 1);
            }
        }
        return sum;
    }

    private long sum(int row, int count) {
        return row >= 0 ? shared.sum(row, count) : own.sum(row & Integer.MAX_VALUE, count);
    }

    /** Returns the months of a subject's rows within 64 months of an as-of month, as {@link MonthIntervals#window}. */
    public long months(int subject, int asOf) {
        long months = 0;
        for (int run = start[subject]; run < start[subject + 1]; run++) {
            months |= mask(run, asOf);
        }
        return months;
    }

    /** Returns those of some months, likewise, in which a subject's value is not 0. */
    public long nonZeroMonths(int subject, long months, int asOf) {
        long nonZero = 0;
        for (int run = start[subject]; run < start[subject + 1]; run++) {
            int row = beginRow(run) + (asOf - firstMonth(run));
            for (long rest = months & mask(run, asOf); rest != 0; rest &= rest - 1) {
                int back = Long.numberOfTrailingZeros(rest);
                nonZero |= value(row - back) != 0 ? 1L << back : 0;
            }
        }
        return nonZero;
    }

    private long mask(int run, int asOf) {
        return MonthIntervals.mask(firstMonth(run), lastMonth(run), asOf);
    }

    /** Collects rows, subject by subject. Not thread-safe. */
    public static final class Builder {
        private final int[] start;
        private final Numbers shared;
        private final Numbers.Builder values;
        private int[] runs;
        private int subjects;
        private int runCount;
        private long nextMonth = Long.MIN_VALUE;

        /**
         * Creates a builder of a series that shares no rows.
         *
         * @param subjects the number of subjects
         * @param expectedRows the number of rows to be expected; more may come
         */
        public Builder(int subjects, int expectedRows) {
            this(subjects, Numbers.NONE, new Numbers.Builder(expectedRows));
        }

        /** Creates a builder of a series that may share the rows of another one that shares none itself. */
        public Builder(int subjects, MonthSeries shared) {
            this(subjects, shared.own, new Numbers.Builder(0));
        }

        /** Creates a builder of a series of values that are there already, to be claimed from the first to the last. */
        Builder(int subjects, Numbers.Builder values) {
            this(subjects, Numbers.NONE, values);
        }

        /** Creates a builder of a series that shares no rows, but is to take over many of another one that shares none. */
        Builder(int subjects, @Nullable MonthSeries like, int expectedRows) {
            this(subjects, Numbers.NONE, new Numbers.Builder(like == null ? Numbers.NONE : like.own, expectedRows));
        }

        private Builder(int subjects, Numbers shared, Numbers.Builder values) {
            this.start = new int[subjects + 1];
            this.runs = new int[(subjects + 1) * STRIDE];
            this.shared = shared;
            this.values = values;
        }

        /** Adds a row of the current subject, of a later month than those before. */
        public void add(int month, long value) {
            extend(month, 1);
            values.add(value);
        }

        /** Adds rows of the current subject, of months that follow each other, later than those before. */
        public void addRun(int firstMonth, long[] from, int begin, int length) {
            extend(firstMonth, length);
            for (int i = begin; i < begin + length; i++) {
                values.add(from[i]);
            }
        }

        /** Adds to the value of the row added last, which is not shared. */
        public void addToLast(long value) {
            values.addToLast(value);
        }

        /** Adds all rows of a subject of a series that shares none; they are later than those before. */
        void addRuns(MonthSeries source, int subject) {
            for (int run = source.beginRun(subject); run < source.endRun(subject); run++) {
                extend(source.firstMonth(run), source.length(run));
                values.addAll(source.own, source.beginRow(run) & Integer.MAX_VALUE, source.length(run));
            }
        }

        /** Adds all rows of the subjects from one to another, exclusive, of a series that shares none; ends them. */
        void addSubjects(MonthSeries source, int begin, int end) {
            int firstRun = source.start[begin];
            int count = source.start[end] - firstRun;
            if (count > 0) {
                int shift = values.size() - (source.beginRow(firstRun) & Integer.MAX_VALUE);
                values.addAll(source.own, source.beginRow(firstRun) & Integer.MAX_VALUE, source.rows(begin, end));
                int at = runCount * STRIDE;
                if (at + count * STRIDE > runs.length) {
                    runs = Arrays.copyOf(runs, Math.max(at + count * STRIDE, Growth.next(runs.length)));
                }
                System.arraycopy(source.runs, firstRun * STRIDE, runs, at, count * STRIDE);
                for (int run = 0; run < count; run++) {
                    runs[at + run * STRIDE + 1] += shift;
                }
            }
            for (int subject = begin; subject < end; subject++) {
                start[++subjects] = source.start[subject + 1] - firstRun + runCount;
            }
            runCount += count;
            nextMonth = Long.MIN_VALUE;
        }

        /** Makes this many months part of the latest run, if they follow it, or a run of their own. */
        private void extend(int month, int length) {
            claim(month, values.size(), length);
        }

        /** Adds rows of the current subject, likewise, whose values are there from a row on. */
        void claim(int month, int row, int length) {
            if (month != nextMonth) {
                addRun(month, row | OWN, 0);
            }
            runs[runCount * STRIDE - 1] += length;
            nextMonth = (long) month + length;
        }

        /** Adds a run of the current subject, of later months than those before, whose rows are the other series'. */
        public void share(int firstMonth, int beginRow, int length) {
            addRun(firstMonth, beginRow & Integer.MAX_VALUE, length);
            nextMonth = Long.MIN_VALUE;
        }

        private void addRun(int month, int row, int length) {
            int at = runCount++ * STRIDE;
            if (at + STRIDE > runs.length) {
                runs = Arrays.copyOf(runs, Growth.next(runs.length));
            }
            runs[at] = month;
            runs[at + 1] = row;
            runs[at + 2] = length;
        }

        /** Ends the current subject. */
        public void endSubject() {
            start[++subjects] = runCount;
            nextMonth = Long.MIN_VALUE;
        }

        /** Returns the series; all subjects must have been ended. */
        public MonthSeries build() {
            return new MonthSeries(start, Arrays.copyOf(runs, runCount * STRIDE), shared, values.buildSmallest());
        }

        /** Returns the series, likewise, without looking for a way to hold its values in fewer bytes. */
        MonthSeries buildAsIs() {
            return new MonthSeries(start, Arrays.copyOf(runs, runCount * STRIDE), shared, values.build());
        }
    }
}
