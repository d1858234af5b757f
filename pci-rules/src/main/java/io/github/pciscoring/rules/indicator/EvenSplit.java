package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;

/**
 * Splits what is an account's in a month evenly among the partners credited on it in that month (SPEC, R14). Shares are
 * rounded down, toward minus infinity, to the last decimal; what remains goes to the first partner in order of id. So the
 * shares add up to the whole. Thread-safe.
 */
final class EvenSplit {
    private static final Reason NOTHING_FOR_THIS_PARTNER = new Reason(
            "split-to-nothing", "split among the partners credited in the month, nothing is left for this one");

    private final CreditInput partners;
    private final SeriesInput amounts;
    private final AccountLevel level;
    private final int slot;

    /** Takes the partners, and the amounts of the same level that go to the slot. */
    EvenSplit(CreditInput partners, SeriesInput amounts, int slot) {
        this.partners = partners;
        this.amounts = amounts;
        this.level = partners.source().level();
        this.slot = slot;
    }

    /** Credits the shares of all accounts, and notes the months in which a partner's share of something is nothing. */
    void credit(AccountSlice accounts, Credits credits) {
        int end = accounts.end(level);
        for (int account = accounts.begin(level); account < end; account++) {
            long credited = MonthSet.NONE;
            int endLinks = accounts.endLinks(partners, account);
            for (int link = accounts.beginLinks(partners, account); link < endLinks; link++) {
                credited |= accounts.creditedMonths(partners, link);
            }
            long months = credited == MonthSet.NONE ? credited : credited & accounts.nonZeroMonths(amounts, account);
            for (; months != MonthSet.NONE; months = MonthSet.withoutNewest(months)) {
                split(accounts, credits, account, MonthSet.newest(months));
            }
        }
    }

    private void split(AccountSlice accounts, Credits credits, int account, int monthsBack) {
        int sharing = 0;
        int first = 0;
        int endLinks = accounts.endLinks(partners, account);
        for (int link = accounts.beginLinks(partners, account); link < endLinks; link++) {
            if (MonthSet.contains(accounts.creditedMonths(partners, link), monthsBack)) {
                first = sharing == 0 || id(accounts, link).compareTo(id(accounts, first)) < 0 ? link : first;
                sharing++;
            }
        }
        long whole = accounts.value(amounts, account, monthsBack);
        long share = Math.floorDiv(whole, sharing);
        long remainder = Math.floorMod(whole, sharing);
        for (int link = accounts.beginLinks(partners, account); link < endLinks; link++) {
            if (MonthSet.contains(accounts.creditedMonths(partners, link), monthsBack)) {
                credit(credits, link, link == first ? share + remainder : share, monthsBack);
            }
        }
    }

    private String id(AccountSlice accounts, int link) {
        return accounts.partner(partners, link).id();
    }

    private void credit(Credits credits, int link, long amount, int monthsBack) {
        if (amount != 0) {
            credits.add(partners, link, slot, amount, monthsBack);
        } else {
            credits.leftOut(partners, link, MonthSet.at(monthsBack), NOTHING_FOR_THIS_PARTNER);
        }
    }
}
