package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.portfolio.MonthSet;

/** The as-of month, in the words of {@link MonthSet}. */
final class AsOfMonth {
    /** The as-of month, in months back. */
    static final int MONTHS_BACK = 0;

    /** The set with the as-of month only. */
    static final long ONLY = MonthSet.at(MONTHS_BACK);

    private AsOfMonth() {}
}
