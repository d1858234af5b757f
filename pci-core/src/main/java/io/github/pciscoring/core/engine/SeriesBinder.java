package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Longs;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;
import java.util.List;

/** Adds up series of subscriptions in scope to series of accounts. */
final class SeriesBinder {
    private final PortfolioColumns columns;
    private final ScopeBinder scope;
    private final boolean whilePaid;

    private long[] keys = new long[64];
    private final Longs values = new Longs();

    /**
     * Creates a binder.
     *
     * @param whilePaid whether only months count in which the subscription is paid
     */
    SeriesBinder(PortfolioColumns columns, ScopeBinder scope, boolean whilePaid) {
        this.columns = columns;
        this.scope = scope;
        this.whilePaid = whilePaid;
    }

    MonthSeries sum(List<MonthSeries> sources, AccountLevel level) {
        int accounts = columns.tree().size(level);
        int[] start = new int[accounts + 1];
        Ints months = new Ints();
        Longs sums = new Longs();
        for (int account = 0; account < accounts; account++) {
            int count = gather(
                    sources,
                    columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account),
                    columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1));
            Arrays.sort(keys, 0, count);
            for (int i = 0; i < count; i++) {
                int month = (int) (keys[i] >> Integer.SIZE);
                long value = values.get((int) keys[i]);
                int latest = months.size() - 1;
                if (latest >= start[account] && months.get(latest) == month) {
                    sums.set(latest, sums.get(latest) + value);
                } else {
                    months.add(month);
                    sums.add(value);
                }
            }
            start[account + 1] = months.size();
        }
        return MonthSeries.of(start, months.toArray(), sums.toArray());
    }

    /** Collects the rows that count of some subscriptions; returns how many there are. */
    private int gather(List<MonthSeries> sources, int beginSubscription, int endSubscription) {
        values.clear();
        for (int subscription = beginSubscription; subscription < endSubscription; subscription++) {
            if (scope.isEmpty(subscription)) {
                continue;
            }
            for (MonthSeries source : sources) {
                for (int row = source.begin(subscription); row < source.end(subscription); row++) {
                    int month = source.month(row);
                    if (scope.contains(subscription, month)
                            && (!whilePaid || columns.seats().at(subscription, month) > 0)) {
                        int count = values.size();
                        if (count == keys.length) {
                            keys = Arrays.copyOf(keys, count * 2);
                        }
                        keys[count] = (long) month << Integer.SIZE | count;
                        values.add(source.value(row));
                    }
                }
            }
        }
        return values.size();
    }
}
