package io.github.pciscoring.core.portfolio;

/**
 * Sets of months as 64-bit masks: bit <i>k</i> is the month <i>k</i> months before the as-of month. All methods are
 * pure.
 */
public final class MonthSet {
    /** The set without a month. */
    public static final long NONE = 0;

    private MonthSet() {}

    /**
     * Returns the months from one to another, both inclusive.
     *
     * @param oldest the first month, in months back, {@code newest} to 63
     * @param newest the last month, in months back, 0 or more
     */
    public static long between(int oldest, int newest) {
        if (newest < 0 || oldest < newest || oldest > 63) {
            throw new IllegalArgumentException("not months back: " + oldest + " to " + newest);
        }
        return -1L >>> (63 - oldest) & -1L << newest;
    }

    /** Returns the set of one month, this many months back, 0 to 63. */
    public static long at(int monthsBack) {
        return between(monthsBack, monthsBack);
    }

    /**
     * Returns the months of a set that follow one of its months without a gap, that month included.
     *
     * @param monthsBack a month of the set, 0 to 63
     */
    public static long runFrom(long months, int monthsBack) {
        long sinceThen = between(monthsBack, 0);
        int gap = oldest(~months & sinceThen);
        return sinceThen & ~(gap < 0 ? NONE : between(gap, 0));
    }

    /**
     * Returns the months of a set that lead to one of its months without a gap, that month included.
     *
     * @param monthsBack a month of the set, 0 to 63
     */
    public static long runTo(long months, int monthsBack) {
        int length = Long.numberOfTrailingZeros(~(months >>> monthsBack));
        return length == 0 ? NONE : between(monthsBack + length - 1, monthsBack);
    }

    /** Returns whether a set holds the month this many months back, 0 to 63. */
    public static boolean contains(long months, int monthsBack) {
        return (months >>> monthsBack & 1) != 0;
    }

    /** Returns for every month whether the month before it is in the set; bit 63 is lost. */
    public static long previous(long months) {
        return months >>> 1;
    }

    /** Returns the months of a set whose month before is not in it; where the set begins beyond bit 63, bit 63 is in. */
    public static long begun(long months) {
        return months & ~previous(months);
    }

    /** Returns the months that are not in a set though the month before them is; bit 63 is lost. */
    public static long ended(long months) {
        return previous(months) & ~months;
    }

    /** Returns the number of months. */
    public static int count(long months) {
        return Long.bitCount(months);
    }

    /** Returns the newest month in months back, 64 if the set is empty. */
    public static int newest(long months) {
        return Long.numberOfTrailingZeros(months);
    }

    /** Returns the oldest month in months back, -1 if the set is empty. */
    public static int oldest(long months) {
        return 63 - Long.numberOfLeadingZeros(months);
    }

    /** Returns the set without its newest month. */
    public static long withoutNewest(long months) {
        return months & (months - 1);
    }
}
