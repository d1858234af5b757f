package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.TYPE;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who is credited on subscriptions, and what that was made from, so that it can be explained. Thread-safe.
 *
 * @param columns the portfolio
 * @param scope the subscriptions that credit
 * @param rows who is credited
 * @param paid the paid months of subscriptions, if only paid months credit
 * @param links the outcome, by subscription
 */
record SubscriptionCredits(
        PortfolioColumns columns,
        ScopeBinder scope,
        AttributionRows rows,
        Optional<MonthIntervals> paid,
        CreditColumn links) {

    static SubscriptionCredits of(
            PortfolioColumns columns, ScopeBinder scope, AttributionRows rows, Optional<MonthIntervals> paid) {
        return new SubscriptionCredits(
                columns, scope, rows, paid, new AttributionBinder(columns, rows, scope, paid).bySubscription());
    }

    /** Returns the months in which a partner is credited on a subscription, relative to an as-of month. */
    long credited(int subscription, int partner, int asOf) {
        for (int link = links.begin(subscription); link < links.end(subscription); link++) {
            if (links.partner(link) == partner) {
                return links.months().window(link, asOf);
            }
        }
        return 0;
    }

    /** Returns the associations that credit a partner on a subscription in a month, by their rows. */
    IntStream earners(int subscription, int partner, int month) {
        if ((credited(subscription, partner, month) & 1) == 0) {
            return IntStream.empty();
        }
        LinkTable associations = columns.associations();
        return IntStream.range(associations.begin(subscription), associations.end(subscription))
                .filter(own -> associations.get(PARTNER, own) == partner
                        && holds(own, month)
                        && credits(subscription, own, month));
    }

    private boolean credits(int subscription, int own, int month) {
        long crediting = rows.crediting(
                columns.associations().get(TYPE, own), columns.subscriptions().product(subscription));
        LinkTable associations = columns.associations();
        for (int other = associations.begin(subscription); other < associations.end(subscription); other++) {
            if (holds(other, month)) {
                crediting &= ~rows.displacedBy(associations.get(TYPE, other));
            }
        }
        return crediting != 0;
    }

    private boolean holds(int association, int month) {
        return columns.associations().get(PortfolioColumns.FIRST, association) <= month
                && month <= columns.associations().get(PortfolioColumns.LAST, association);
    }
}
