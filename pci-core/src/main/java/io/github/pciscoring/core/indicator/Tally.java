package io.github.pciscoring.core.indicator;

import java.time.YearMonth;

/** A partner's sums of one indicator. */
public interface Tally {

    /** Returns the sum of a slot, by its place in the indicator's shape. */
    long sum(int slot);

    /** Returns the as-of month. */
    YearMonth asOf();

    /** Returns how many months before the as-of month a month lies; negative if after it. */
    int monthsBack(YearMonth month);
}
