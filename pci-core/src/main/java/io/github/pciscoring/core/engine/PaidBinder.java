package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;

/** In which months accounts are paid: those with at least one paid seat (SPEC, Vocabulary). */
final class PaidBinder {
    private PaidBinder() {}

    /** Returns the paid months of every subscription, in scope or not. */
    static MonthIntervals bySubscription(PortfolioColumns columns) {
        return AboveBinder.bySubject(columns.seats(), 0);
    }

    /** Returns the months in which an account has a paid subscription in scope. */
    static MonthIntervals byAccount(
            PortfolioColumns columns, MonthIntervals paid, ScopeBinder scope, AccountLevel level) {
        MonthIntervals.Builder byAccount = new MonthIntervals.Builder();
        IntervalSet ofSubscription = new IntervalSet();
        IntervalSet inScope = new IntervalSet();
        IntervalSet piece = new IntervalSet();
        IntervalSet months = new IntervalSet();
        int accounts = columns.tree().size(level);
        for (int account = 0; account < accounts; account++) {
            int begin = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
            int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1);
            if (end - begin == 1 && !scope.isEmpty(begin) && !scope.isLimited(begin)) {
                byAccount.add(paid, begin);
                continue;
            }
            months.clear();
            for (int subscription = begin; subscription < end; subscription++) {
                if (scope.isEmpty(subscription)) {
                    continue;
                }
                if (scope.isLimited(subscription)) {
                    paid.addTo(ofSubscription.clear(), subscription);
                    inScope.clear().add(scope.first(subscription), scope.last(subscription));
                    months.addAll(piece.setIntersection(ofSubscription, inScope));
                } else {
                    paid.addTo(months, subscription);
                }
            }
            byAccount.add(months);
        }
        return byAccount.build();
    }
}
