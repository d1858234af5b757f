package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.FaultLog;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.BitSet;

/** The months in which each subscription lies in a scope: a run, since only the agreement's age limits it. */
final class ScopeBinder {
    private static final int FAULT_LIMIT = 1000;

    /** A portfolio does not keep the lines that its facts came from. */
    private static final long NOT_KNOWN = 0;

    private final BitSet products = new BitSet();
    private final int[] first;
    private final int[] last;

    /** Resolves a scope; refuses portfolios in which an agreement that the scope limits has no start. */
    ScopeBinder(PortfolioColumns columns, SubscriptionScope scope) {
        for (int code = 0; code < columns.codes().size(); code++) {
            products.set(code, scope.coversProduct(columns.codes().text(code)));
        }
        SubscriptionColumns subscriptions = columns.subscriptions();
        first = new int[subscriptions.size()];
        last = new int[subscriptions.size()];
        FaultLog faults = new FaultLog(FAULT_LIMIT);
        for (int subscription = 0; subscription < first.length; subscription++) {
            String channel = columns.codes().text(subscriptions.channel(subscription));
            String product = columns.codes().text(subscriptions.product(subscription));
            MonthRange months = MonthRange.NEVER;
            if (scope.covers(product, channel)) {
                Integer limit = scope.agreementMonths().get(channel);
                int agreement = subscriptions.agreementStart(subscription);
                if (limit == null) {
                    months = MonthRange.ALWAYS;
                } else if (agreement == PortfolioColumns.UNDATED) {
                    faults.add(new Fault(
                            FactTable.SUBSCRIPTIONS,
                            NOT_KNOWN,
                            "agreement_start",
                            "missing, and the rule set limits agreements in channel " + channel,
                            subscriptions.ids().id(subscription)));
                } else {
                    months = new MonthRange(agreement, (int) Math.min(MonthRange.OPEN_LAST, agreement - 1L + limit));
                }
            }
            first[subscription] = months.first();
            last[subscription] = months.last();
        }
        if (!faults.isEmpty()) {
            throw new InvalidPortfolioException(faults);
        }
    }

    /** Returns whether subscriptions for a product lie in the scope, as far as the product decides. */
    boolean coversProduct(int productCode) {
        return products.get(productCode);
    }

    int first(int subscription) {
        return first[subscription];
    }

    int last(int subscription) {
        return last[subscription];
    }

    /** Returns whether a subscription in scope lies in it in some months only. */
    boolean isLimited(int subscription) {
        return first[subscription] != MonthRange.OPEN_FIRST || last[subscription] != MonthRange.OPEN_LAST;
    }

    boolean isEmpty(int subscription) {
        return last[subscription] < first[subscription];
    }

    boolean contains(int subscription, int month) {
        return first[subscription] <= month && month <= last[subscription];
    }
}
