package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Hands on what an indicator credits to one partner, item by item. Used by one thread. */
final class ItemisingCredits implements Credits {
    private final PortfolioColumns columns;
    private final BoundIndicator indicator;
    private final SliceView slice;
    private final int partner;
    private final EvidenceSink sink;

    ItemisingCredits(
            PortfolioColumns columns, BoundIndicator indicator, SliceView slice, int partner, EvidenceSink sink) {
        this.columns = columns;
        this.indicator = indicator;
        this.slice = slice;
        this.partner = partner;
        this.sink = sink;
    }

    @Override
    public void add(CreditInput input, int link, int slot, long amount, int monthsBack, int creditedMonthsBack) {
        slice.checkLookBack(monthsBack);
        slice.checkLookBack(creditedMonthsBack);
        slice.checkCredited(input, link, 1L << creditedMonthsBack);
        if (amount != 0 && isWanted(input, link)) {
            sink.credited(new EvidenceItem(
                    indicator.id(),
                    columns.partners().id(partner),
                    indicator.shape().slots().get(slot),
                    input.source().level(),
                    accountId(input, link),
                    month(monthsBack),
                    month(creditedMonthsBack),
                    amount));
        }
    }

    @Override
    public void addMonths(CreditInput input, int link, int slot, long amount, long months, int creditLag) {
        for (long rest = months; rest != 0; rest = MonthSet.withoutNewest(rest)) {
            add(input, link, slot, amount, MonthSet.newest(rest), MonthSet.newest(rest) + creditLag);
        }
    }

    @Override
    public void addAmounts(CreditInput input, int link, int slot, SeriesInput series, int account, long months) {
        slice.checkLookBack(months);
        slice.check(series.source().level(), account);
        MonthSeries amounts = slice.inputs().series(series);
        for (long rest = months; rest != 0; rest = MonthSet.withoutNewest(rest)) {
            int monthsBack = MonthSet.newest(rest);
            add(input, link, slot, amounts.at(account, slice.asOfMonth() - monthsBack), monthsBack);
        }
    }

    @Override
    public void leftOut(CreditInput input, int link, long months, Reason reason) {
        if (isWanted(input, link)) {
            List<YearMonth> concerned = new ArrayList<>();
            for (long rest = months; rest != 0; rest = MonthSet.withoutNewest(rest)) {
                concerned.add(month(MonthSet.newest(rest)));
            }
            sink.leftOut(new LeftOutItem(
                    indicator.id(),
                    columns.partners().id(partner),
                    input.source().level(),
                    accountId(input, link),
                    concerned,
                    reason));
        }
    }

    @Override
    public boolean itemises() {
        return true;
    }

    private boolean isWanted(CreditInput input, int link) {
        return slice.inputs().credits(input).partner(link) == partner;
    }

    private String accountId(CreditInput input, int link) {
        return AccountIds.id(
                columns, input.source().level(), slice.inputs().credits(input).account(link));
    }

    private YearMonth month(int monthsBack) {
        return MonthRange.yearMonth(slice.asOfMonth() - monthsBack);
    }
}
