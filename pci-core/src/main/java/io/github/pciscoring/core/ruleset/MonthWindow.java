package io.github.pciscoring.core.ruleset;

import io.github.pciscoring.core.portfolio.MonthSet;

/**
 * A run of months before the as-of month, both ends inclusive.
 *
 * @param oldest how many months back it begins, {@code newest} to {@value #MAX_MONTHS_BACK}
 * @param newest how many months back it ends; 0 is the as-of month itself
 */
public record MonthWindow(int oldest, int newest) {
    /** The furthest that any indicator looks back. */
    public static final int MAX_MONTHS_BACK = 63;

    /** Refuses windows that end before they begin or reach too far. */
    public MonthWindow {
        if (newest < 0 || oldest < newest || oldest > MAX_MONTHS_BACK) {
            throw new IllegalArgumentException(
                    "not a window of 0 to " + MAX_MONTHS_BACK + " months back: " + oldest + " to " + newest);
        }
    }

    /** Returns the number of months. */
    public int length() {
        return oldest - newest + 1;
    }

    /** Returns the months as a set, as in {@link MonthSet}. */
    public long mask() {
        return MonthSet.between(oldest, newest);
    }
}
