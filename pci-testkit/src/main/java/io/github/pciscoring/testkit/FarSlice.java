package io.github.pciscoring.testkit;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;

/**
 * A slice in which partners are credited in some months only.
 *
 * @param slice the slice
 * @param creditable these months
 */
record FarSlice(AccountSlice slice, long creditable) implements AccountSlice {
    @Override
    public long creditedMonths(CreditInput input, int link) {
        return slice.creditedMonths(input, link) & creditable;
    }

    @Override
    public int begin(AccountLevel level) {
        return slice.begin(level);
    }

    @Override
    public int end(AccountLevel level) {
        return slice.end(level);
    }

    @Override
    public int begin(AccountLevel inner, AccountLevel outer, int account) {
        return slice.begin(inner, outer, account);
    }

    @Override
    public int end(AccountLevel inner, AccountLevel outer, int account) {
        return slice.end(inner, outer, account);
    }

    @Override
    public int outer(AccountLevel outer, AccountLevel inner, int account) {
        return slice.outer(outer, inner, account);
    }

    @Override
    public int beginLinks(CreditInput input, int account) {
        return slice.beginLinks(input, account);
    }

    @Override
    public int endLinks(CreditInput input, int account) {
        return slice.endLinks(input, account);
    }

    @Override
    public PartnerRecord partner(CreditInput input, int link) {
        return slice.partner(input, link);
    }

    @Override
    public long months(MonthsInput input, int account) {
        return slice.months(input, account);
    }

    @Override
    public long[] allMonths(MonthsInput input) {
        return slice.allMonths(input);
    }

    @Override
    public long value(SeriesInput input, int account, int monthsBack) {
        return slice.value(input, account, monthsBack);
    }

    @Override
    public long valueMonths(SeriesInput input, int account) {
        return slice.valueMonths(input, account);
    }

    @Override
    public long nonZeroMonths(SeriesInput input, int account) {
        return slice.nonZeroMonths(input, account);
    }

    @Override
    public long undatedValue(SeriesInput input, int account) {
        return slice.undatedValue(input, account);
    }

    @Override
    public long perProduct(ProductInput input, AccountLevel level, int account) {
        return slice.perProduct(input, level, account);
    }

    @Override
    public YearMonth asOf() {
        return slice.asOf();
    }

    @Override
    public int monthsBack(YearMonth month) {
        return slice.monthsBack(month);
    }
}
