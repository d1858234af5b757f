package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;

/** Adds up what an indicator credits to a run of partners, and drops what it credits to others. Used by one thread. */
final class SummingCredits implements Credits {
    private final SliceView slice;
    private final long[] sums;
    private final int slots;
    private final Places places;

    /**
     * Creates a sink.
     *
     * @param sums the sums, {@code slots} for each place
     */
    SummingCredits(SliceView slice, long[] sums, int slots, Places places) {
        this.slice = slice;
        this.sums = sums;
        this.slots = slots;
        this.places = places;
    }

    @Override
    public void add(CreditInput input, int link, int slot, long amount, int monthsBack, int creditedMonthsBack) {
        slice.checkAdd(input, link, monthsBack, creditedMonthsBack);
        add(input, link, slot, amount);
    }

    @Override
    public void addMonths(CreditInput input, int link, int slot, long amount, long months, int creditLag) {
        if (months == MonthSet.NONE) {
            return;
        }
        slice.checkAddMonths(input, link, months, creditLag);
        add(input, link, slot, product(amount, MonthSet.count(months)));
    }

    @Override
    public void addAmounts(CreditInput input, int link, int slot, SeriesInput series, int account, long months) {
        slice.checkAddAmounts(input, link, series, account, months);
        add(input, link, slot, slice.inputs().series(series).sum(account, months, slice.asOfMonth()));
    }

    @Override
    public void addAllAmounts(CreditInput input, int slot, SeriesInput series, long months) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, slice.inputs().level(series), months);
        checkSlot(slot);
        CreditColumn links = slice.inputs().credits(input);
        MonthSeries numbers = slice.inputs().series(series);
        long counted = slice.inputs().creditMonths(input) & months;
        int asOf = slice.asOfMonth();
        MonthIntervals intervals = links.months();
        int endLinks = links.begin(slice.end(level));
        for (int link = links.begin(slice.begin(level)); link < endLinks; link++) {
            long credited = intervals.window(link, asOf) & counted;
            if (credited != MonthSet.NONE) {
                add(links, link, slot, numbers.sum(links.account(link), credited, asOf));
            }
        }
    }

    @Override
    public void addAllMonths(CreditInput input, int slot, MonthsInput accountMonths, long months) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, slice.inputs().level(accountMonths), months);
        checkSlot(slot);
        CreditColumn links = slice.inputs().credits(input);
        MonthIntervals intervals = slice.inputs().months(accountMonths);
        long countable = slice.inputs().creditMonths(input) & months;
        int asOf = slice.asOfMonth();
        int end = slice.end(level);
        for (int account = slice.begin(level); account < end; account++) {
            addMonths(links, account, slot, intervals.window(account, asOf) & countable, countable, 0);
        }
    }

    @Override
    public void addAllMonths(CreditInput input, int slot, long[] accountMonths, int creditLag) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, accountMonths, creditLag);
        checkSlot(slot);
        CreditColumn links = slice.inputs().credits(input);
        long creditMonths = slice.inputs().creditMonths(input);
        int begin = slice.begin(level);
        int accounts = slice.end(level) - begin;
        for (int i = 0; i < accounts; i++) {
            addMonths(links, begin + i, slot, accountMonths[i], creditMonths, creditLag);
        }
    }

    /** Adds 1 for each of an account's months so many months before which a partner is credited. */
    private void addMonths(CreditColumn links, int account, int slot, long months, long creditMonths, int creditLag) {
        int endLinks = months == MonthSet.NONE ? 0 : links.end(account);
        for (int link = links.begin(account); link < endLinks; link++) {
            long credited = links.months().window(link, slice.asOfMonth()) & creditMonths;
            long count = MonthSet.count(months & credited >>> creditLag);
            if (count != 0) {
                add(links, link, slot, count);
            }
        }
    }

    private long product(long amount, int months) {
        try {
            return Math.multiplyExact(amount, (long) months);
        } catch (ArithmeticException e) {
            throw slice.refusing(e);
        }
    }

    private void add(CreditInput input, int link, int slot, long amount) {
        checkSlot(slot);
        add(slice.inputs().credits(input), link, slot, amount);
    }

    private void checkSlot(int slot) {
        if (slot < 0 || slot >= slots) {
            throw slice.refusing(new IllegalArgumentException("no slot of the shape: " + slot));
        }
    }

    /** Adds to a slot that has been checked. */
    private void add(CreditColumn links, int link, int slot, long amount) {
        int place = places.of(links.partner(link));
        if (place >= 0) {
            int at = place * slots + slot;
            try {
                sums[at] = Math.addExact(sums[at], amount);
            } catch (ArithmeticException e) {
                throw slice.refusing(e);
            }
        }
    }

    @Override
    public void leftOut(CreditInput input, int link, long months, Reason reason) {
        slice.checkLeftOut(input, link, months, reason);
    }

    @Override
    public void leftOut(CreditInput input, int link, long months, Reason reason, long number) {
        slice.checkLeftOut(input, link, months, reason);
    }

    @Override
    public boolean itemises() {
        return false;
    }
}
