package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;

/** Hands on what an indicator credits, item by item. Used by one thread. */
final class EvidenceCredits implements Credits {
    private final SliceView slice;
    private final int slots;
    private final PartnerSet partners;
    private final boolean leftOut;
    private final EvidenceOutput output;
    private final CreditedView creditedView;
    private final LeftOutView leftOutView;

    /**
     * Creates a sink.
     *
     * @param partners the partners whose items are handed on
     * @param leftOut whether what is left out is handed on, too
     */
    EvidenceCredits(
            FactValues facts,
            BoundIndicator indicator,
            SliceView slice,
            PartnerSet partners,
            boolean leftOut,
            EvidenceOutput output) {
        this.slice = slice;
        this.slots = indicator.slots();
        this.partners = partners;
        this.leftOut = leftOut;
        this.output = output;
        this.creditedView = new CreditedView(facts, indicator, slice.inputs(), slice.asOfMonth());
        this.leftOutView = new LeftOutView(facts, indicator.id(), slice.asOfMonth());
    }

    @Override
    public void add(CreditInput input, int link, int slot, long amount, int monthsBack, int creditedMonthsBack) {
        slice.checkAdd(input, link, monthsBack, creditedMonthsBack);
        handOn(input, link, slot, amount, monthsBack, creditedMonthsBack);
    }

    @Override
    public void addMonths(CreditInput input, int link, int slot, long amount, long months, int creditLag) {
        slice.checkAddMonths(input, link, months, creditLag);
        for (long rest = months; rest != 0; rest = MonthSet.withoutNewest(rest)) {
            int monthsBack = MonthSet.newest(rest);
            handOn(input, link, slot, amount, monthsBack, monthsBack + creditLag);
        }
    }

    @Override
    public void addAmounts(CreditInput input, int link, int slot, SeriesInput series, int account, long months) {
        slice.checkAddAmounts(input, link, series, account, months);
        if (months == 0 || !isWanted(input, link)) {
            return;
        }
        MonthSeries amounts = slice.inputs().series(series);
        long rest = months & amounts.months(account, slice.asOfMonth());
        while (rest != MonthSet.NONE) {
            int monthsBack = MonthSet.oldest(rest);
            handOn(input, link, slot, amounts.at(account, slice.asOfMonth() - monthsBack), monthsBack, monthsBack);
            rest &= ~MonthSet.at(monthsBack);
        }
    }

    @Override
    public void addAllAmounts(CreditInput input, int slot, SeriesInput series, long months) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, slice.inputs().level(series), months);
        for (int account = slice.begin(level); account < slice.end(level); account++) {
            int endLinks = slice.endLinks(input, account);
            for (int link = slice.beginLinks(input, account); link < endLinks; link++) {
                addAmounts(input, link, slot, series, account, months & slice.creditedMonths(input, link));
            }
        }
    }

    @Override
    public void addAllMonths(CreditInput input, int slot, MonthsInput accountMonths, long months) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, slice.inputs().level(accountMonths), months);
        for (int account = slice.begin(level); account < slice.end(level); account++) {
            long counted = months & slice.months(accountMonths, account);
            int endLinks = slice.endLinks(input, account);
            for (int link = slice.beginLinks(input, account); counted != 0 && link < endLinks; link++) {
                addMonths(input, link, slot, 1, counted & slice.creditedMonths(input, link), 0);
            }
        }
    }

    @Override
    public void addAllMonths(CreditInput input, int slot, long[] accountMonths, int creditLag) {
        int level = slice.inputs().level(input);
        slice.checkAll(level, accountMonths, creditLag);
        for (int account = slice.begin(level); account < slice.end(level); account++) {
            long months = accountMonths[account - slice.begin(level)];
            int endLinks = slice.endLinks(input, account);
            for (int link = slice.beginLinks(input, account); months != MonthSet.NONE && link < endLinks; link++) {
                addMonths(input, link, slot, 1, months & slice.creditedMonths(input, link) >>> creditLag, creditLag);
            }
        }
    }

    private void handOn(CreditInput input, int link, int slot, long amount, int monthsBack, int creditedMonthsBack) {
        if (slot < 0 || slot >= slots) {
            throw slice.refusing(new IllegalArgumentException("no slot of the shape: " + slot));
        }
        if (amount != 0 && isWanted(input, link)) {
            output.credited(creditedView.set(input, link, slot, amount, monthsBack, creditedMonthsBack));
        }
    }

    @Override
    public void leftOut(CreditInput input, int link, long months, Reason reason) {
        slice.checkLeftOut(input, link, months, reason);
        if (isLeftOutWanted(input, link, months)) {
            output.leftOut(view(input, link, months, reason));
        }
    }

    @Override
    public void leftOut(CreditInput input, int link, long months, Reason reason, long number) {
        slice.checkLeftOut(input, link, months, reason);
        if (isLeftOutWanted(input, link, months)) {
            output.leftOut(view(input, link, months, reason).withNumber(number));
        }
    }

    @Override
    public void leftOutSince(CreditInput input, int link, long months, Reason reason, int monthsBack) {
        slice.checkLeftOut(input, link, months, reason);
        if (isLeftOutWanted(input, link, months)) {
            output.leftOut(view(input, link, months, reason).withDecisiveMonth(monthsBack));
        }
    }

    private LeftOutView view(CreditInput input, int link, long months, Reason reason) {
        return leftOutView.set(
                slice.inputs().credits(input), link, input.source().level(), months, reason);
    }

    private boolean isLeftOutWanted(CreditInput input, int link, long months) {
        return leftOut && months != MonthSet.NONE && isWanted(input, link);
    }

    @Override
    public boolean itemises() {
        return leftOut;
    }

    private boolean isWanted(CreditInput input, int link) {
        return partners.has(slice.inputs().credits(input).partner(link));
    }
}
