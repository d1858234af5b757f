package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.List;
import java.util.Optional;

/**
 * Adds up series of subscriptions in scope to series of accounts. Where all that counts of an account is one
 * subscription's, as of most, its rows are shared and nothing is copied.
 */
final class SeriesBinder {
    private final PortfolioColumns columns;
    private final ScopeBinder scope;
    private final Optional<MonthIntervals> paid;
    private final IntervalSet inScope = new IntervalSet();
    private final IntervalSet paidMonths = new IntervalSet();
    private final IntervalSet counting = new IntervalSet();
    private final MonthSums sums = new MonthSums();
    private final Runs adding = sums::add;

    /**
     * Creates a binder.
     *
     * @param paid the paid months of subscriptions, if only paid months count
     */
    SeriesBinder(PortfolioColumns columns, ScopeBinder scope, Optional<MonthIntervals> paid) {
        this.columns = columns;
        this.scope = scope;
        this.paid = paid;
    }

    /** Takes the rows that count, run by run. */
    private interface Runs {
        void take(MonthSeries source, int firstMonth, int beginRow, int length);
    }

    /**
     * Returns the sums by account.
     *
     * @param sources what is added up, by subscription; rows of the first are shared
     */
    MonthSeries sum(List<MonthSeries> sources, AccountLevel level) {
        int accounts = columns.tree().size(level);
        MonthSeries first = sources.get(0);
        MonthSeries.Builder series = new MonthSeries.Builder(accounts, first);
        Runs sharing = (source, month, row, length) -> series.share(month, row, length);
        for (int account = 0; account < accounts; account++) {
            int begin = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
            int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1);
            if (end - begin == 1 && isEmptyBeside(sources, begin)) {
                forEachRun(first, begin, sharing);
            } else {
                sums.clear();
                add(sources, begin, end);
                sums.addTo(series);
            }
            series.endSubject();
        }
        return series.build();
    }

    private static boolean isEmptyBeside(List<MonthSeries> sources, int subscription) {
        for (int i = 1; i < sources.size(); i++) {
            if (sources.get(i).beginRun(subscription) < sources.get(i).endRun(subscription)) {
                return false;
            }
        }
        return true;
    }

    private void add(List<MonthSeries> sources, int begin, int end) {
        for (int subscription = begin; subscription < end; subscription++) {
            for (MonthSeries source : sources) {
                forEachRun(source, subscription, adding);
            }
        }
    }

    /** Gives the rows of a subscription whose months count. */
    private void forEachRun(MonthSeries source, int subscription, Runs taker) {
        if (scope.isEmpty(subscription) || source.beginRun(subscription) == source.endRun(subscription)) {
            return;
        }
        IntervalSet months = inScope.clear().add(scope.first(subscription), scope.last(subscription));
        if (paid.isPresent()) {
            paid.get().addTo(paidMonths.clear(), subscription);
            months = counting.setIntersection(inScope, paidMonths);
        }
        int count = months.runs();
        for (int run = source.beginRun(subscription); run < source.endRun(subscription); run++) {
            for (int i = 0; i < count; i++) {
                int first = Math.max(source.firstMonth(run), months.first(i));
                int last = Math.min(source.lastMonth(run), months.last(i));
                if (first <= last) {
                    taker.take(
                            source, first, source.beginRow(run) + (first - source.firstMonth(run)), last - first + 1);
                }
            }
        }
    }
}
