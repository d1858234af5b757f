package io.github.pciscoring.core.columns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number per subject and month, sparse: by subject, ascending by month, each month at most once. Thread-safe.
 *
 * <p>Values are kept as ints where all of them fit, since most are counts of users or seats.
 */
public final class MonthSeries {
    private final int[] start;
    private final int[] months;
    private final int @Nullable [] narrow;
    private final long @Nullable [] wide;

    private MonthSeries(int[] start, int[] months, int @Nullable [] narrow, long @Nullable [] wide) {
        this.start = start;
        this.months = months;
        this.narrow = narrow;
        this.wide = wide;
    }

    /**
     * Returns a series over these arrays, which the caller gives up.
     *
     * @param start where each subject's rows begin, and one more for the end
     * @param months the month of each row
     * @param values the value of each row
     */
    public static MonthSeries of(int[] start, int[] months, long[] values) {
        for (long value : values) {
            if (value != (int) value) {
                return new MonthSeries(start, months, null, values);
            }
        }
        int[] narrow = new int[values.length];
        for (int row = 0; row < values.length; row++) {
            narrow[row] = (int) values[row];
        }
        return new MonthSeries(start, months, narrow, null);
    }

    /** Returns a series without a row. */
    public static MonthSeries empty(int subjects) {
        return of(new int[subjects + 1], new int[0], new long[0]);
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return start.length - 1;
    }

    /** Returns the number of rows of all subjects. */
    public int rows() {
        return months.length;
    }

    /** Returns where a subject's rows begin. */
    public int begin(int subject) {
        return start[subject];
    }

    /** Returns where a subject's rows end, exclusive. */
    public int end(int subject) {
        return start[subject + 1];
    }

    /** Returns the month of a row. */
    public int month(int row) {
        return months[row];
    }

    /** Returns the value of a row. */
    public long value(int row) {
        return narrow != null ? narrow[row] : Objects.requireNonNull(wide)[row];
    }

    /** Returns the row of a subject's month, or a negative number: {@code -1 -} the row at which it would stand. */
    public int find(int subject, int month) {
        int low = start[subject];
        int high = start[subject + 1] - 1;
        if (low > high || month > months[high]) {
            return -2 - high;
        }
        // Most series have a row for every month, and then the row is known from the last one.
        long guess = (long) high - ((long) months[high] - month);
        if (guess >= low && months[(int) guess] == month) {
            return (int) guess;
        }
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (months[middle] < month) {
                low = middle + 1;
            } else if (months[middle] > month) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1 - low;
    }

    /** Returns a subject's first row in this month or later, its end if there is none. */
    public int firstFrom(int subject, int month) {
        int row = find(subject, month);
        return row >= 0 ? row : -1 - row;
    }

    /** Returns the value of a subject's month, 0 without a row. */
    public long at(int subject, int month) {
        int row = find(subject, month);
        return row >= 0 ? value(row) : 0;
    }
}
