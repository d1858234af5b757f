package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.portfolio.MonthSet;

/** Counting accounts for whoever is credited on them in the as-of month. */
final class AsOfMonth {
    /** The as-of month, in months back. */
    static final int MONTHS_BACK = 0;

    /** The set with the as-of month only. */
    static final long ONLY = MonthSet.at(MONTHS_BACK);

    private AsOfMonth() {}

    /** Adds 1 to a slot of each partner that an account credits in the as-of month. */
    static void count(AccountSlice accounts, Credits credits, CreditInput partners, int account, int slot) {
        int endLinks = accounts.endLinks(partners, account);
        for (int link = accounts.beginLinks(partners, account); link < endLinks; link++) {
            if (MonthSet.contains(accounts.creditedMonths(partners, link), MONTHS_BACK)) {
                credits.add(partners, link, slot, 1, MONTHS_BACK);
            }
        }
    }
}
