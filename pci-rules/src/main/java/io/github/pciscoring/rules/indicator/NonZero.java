package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;

/** The months in which a series has a number that makes a difference. */
final class NonZero {
    private NonZero() {}

    /** Returns the months for which an account has a number other than 0. */
    static long months(AccountSlice accounts, SeriesInput series, int account) {
        long months = MonthSet.NONE;
        for (long rest = accounts.valueMonths(series, account); rest != 0; rest = MonthSet.withoutNewest(rest)) {
            int monthsBack = MonthSet.newest(rest);
            if (accounts.value(series, account, monthsBack) != 0) {
                months |= MonthSet.at(monthsBack);
            }
        }
        return months;
    }
}
