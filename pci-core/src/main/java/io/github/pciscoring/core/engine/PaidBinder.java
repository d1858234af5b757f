package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;

/** In which months accounts are paid: those with at least one paid seat (SPEC, Vocabulary). */
final class PaidBinder {
    private PaidBinder() {}

    /** Returns the paid months of every subscription, in scope or not. */
    static MonthIntervals bySubscription(PortfolioColumns columns) {
        MonthSeries seats = columns.seats();
        MonthIntervals.Builder paid = new MonthIntervals.Builder();
        IntervalSet months = new IntervalSet();
        for (int subscription = 0; subscription < seats.subjects(); subscription++) {
            months.clear();
            for (int row = seats.begin(subscription); row < seats.end(subscription); ) {
                int next = row + 1;
                if (seats.value(row) > 0) {
                    while (next < seats.end(subscription)
                            && seats.value(next) > 0
                            && seats.month(next) - seats.month(next - 1) == 1) {
                        next++;
                    }
                    months.add(seats.month(row), seats.month(next - 1));
                }
                row = next;
            }
            paid.add(months);
        }
        return paid.build();
    }

    /** Returns the months in which an account has a paid subscription in scope. */
    static MonthIntervals byAccount(
            PortfolioColumns columns, MonthIntervals paid, ScopeBinder scope, AccountLevel level) {
        MonthIntervals.Builder byAccount = new MonthIntervals.Builder();
        IntervalSet ofSubscription = new IntervalSet();
        IntervalSet inScope = new IntervalSet();
        IntervalSet piece = new IntervalSet();
        IntervalSet months = new IntervalSet();
        for (int account = 0; account < columns.tree().size(level); account++) {
            months.clear();
            int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1);
            for (int subscription = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
                    subscription < end;
                    subscription++) {
                paid.addTo(ofSubscription.clear(), subscription);
                inScope.clear().add(scope.first(subscription), scope.last(subscription));
                months.addAll(piece.setIntersection(ofSubscription, inScope));
            }
            byAccount.add(months);
        }
        return byAccount.build();
    }
}
