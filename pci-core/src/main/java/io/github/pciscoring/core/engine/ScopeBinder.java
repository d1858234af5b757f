package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.FaultLog;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;

/**
 * The months in which each subscription lies in a scope: a run, since only the agreement's age limits it. Reckoned when
 * asked for, which is as fast as keeping it. Thread-safe.
 */
final class ScopeBinder {
    private static final int FAULT_LIMIT = 1000;
    /** A portfolio does not keep the lines that its facts came from. */
    private static final long NOT_KNOWN = 0;

    private final ScopeCodes codes;
    private final SubscriptionColumns subscriptions;

    /** Resolves a scope; refuses portfolios in which an agreement that the scope limits has no start. */
    ScopeBinder(PortfolioColumns columns, ScopeCodes codes) {
        this.codes = codes;
        this.subscriptions = columns.subscriptions();
        if (codes.isLimited()) {
            requireAgreementStarts(columns);
        }
    }

    private void requireAgreementStarts(PortfolioColumns columns) {
        FaultLog faults = new FaultLog(FAULT_LIMIT);
        for (int subscription = 0; subscription < subscriptions.size(); subscription++) {
            if (subscriptions.agreementStart(subscription) == PortfolioColumns.UNDATED
                    && covers(subscription)
                    && agreementMonths(subscription) != ScopeCodes.UNLIMITED) {
                String channel = columns.codes().text(subscriptions.channel(subscription));
                faults.add(new Fault(
                        FactTable.SUBSCRIPTIONS,
                        NOT_KNOWN,
                        "agreement_start",
                        "missing, and the rule set limits agreements in channel " + channel,
                        subscriptions.ids().id(subscription)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPortfolioException(faults);
        }
    }

    private boolean covers(int subscription) {
        return codes.covers(subscriptions.product(subscription), subscriptions.channel(subscription));
    }

    private int agreementMonths(int subscription) {
        return codes.agreementMonths(subscriptions.channel(subscription));
    }

    /** Returns whether subscriptions for a product lie in the scope, as far as the product decides. */
    boolean coversProduct(int productCode) {
        return codes.coversProduct(productCode);
    }

    /** Returns the first month of a subscription that is not {@link #isEmpty}. */
    int first(int subscription) {
        return isLimited(subscription) ? subscriptions.agreementStart(subscription) : MonthRange.OPEN_FIRST;
    }

    /** Returns the last month of a subscription that is not {@link #isEmpty}. */
    int last(int subscription) {
        return isLimited(subscription)
                ? (int) Math.min(
                        MonthRange.OPEN_LAST,
                        subscriptions.agreementStart(subscription) - 1L + agreementMonths(subscription))
                : MonthRange.OPEN_LAST;
    }

    /** Returns whether a subscription in scope lies in it in some months only. */
    boolean isLimited(int subscription) {
        return agreementMonths(subscription) != ScopeCodes.UNLIMITED;
    }

    /** Returns whether a subscription never lies in the scope. */
    boolean isEmpty(int subscription) {
        return !covers(subscription);
    }
}
