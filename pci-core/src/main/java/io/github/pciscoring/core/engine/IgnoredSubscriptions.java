package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.FIRST;
import static io.github.pciscoring.core.columns.PortfolioColumns.LAST;
import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.TYPE;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.Longs;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import java.util.function.IntUnaryOperator;

/**
 * Counts by partner the subscriptions, and the associations with them, that rules leave out whatever the month: for their
 * product, channel or type. A subscription counts once for a partner that ever held an association with it. Where rules
 * credit through no association at all, nothing is left out. Used by one thread.
 */
final class IgnoredSubscriptions {
    private final SubscriptionColumns subscriptions;
    private final LinkTable associations;
    private final IntUnaryOperator partnerOfRow;
    private final IgnoredCodes codes;
    private final Places places;
    /** What was counted, once each: {@code place << 32 | number}. */
    private final Longs found = new Longs();

    private final RowsByPartner byPartner = new RowsByPartner();
    private int product = -1;
    private int channel = -1;
    private int[] numbers = {};

    /**
     * Creates a count.
     *
     * @param places the partners counted for
     */
    IgnoredSubscriptions(PortfolioColumns columns, IgnoredCodes codes, Places places) {
        this.subscriptions = columns.subscriptions();
        this.associations = columns.associations();
        this.partnerOfRow = row -> associations.get(PARTNER, row);
        this.codes = codes;
        this.places = places;
    }

    /** Counts the subscriptions from one to another, exclusive. */
    void count(int begin, int end) {
        for (int subscription = begin; subscription < end && !codes.isEmpty(); subscription++) {
            int beginRows = associations.begin(subscription);
            int endRows = associations.end(subscription);
            if (beginRows == endRows) {
                continue;
            }
            findNumbers(subscription);
            if (numbers.length > 0) {
                addSubscription(beginRows, endRows);
            }
            for (int row = beginRows; row < endRows; row++) {
                int type = associations.get(TYPE, row);
                if (!codes.isCrediting(type) && isHeld(row)) {
                    add(associations.get(PARTNER, row), codes.ofType(type));
                }
            }
        }
    }

    private void findNumbers(int subscription) {
        if (subscriptions.product(subscription) != product || subscriptions.channel(subscription) != channel) {
            product = subscriptions.product(subscription);
            channel = subscriptions.channel(subscription);
            numbers = codes.ofSubscription(product, channel);
        }
    }

    private void addSubscription(int beginRows, int endRows) {
        byPartner.of(beginRows, endRows, partnerOfRow);
        while (byPartner.nextPartner()) {
            boolean held = false;
            while (byPartner.nextRow()) {
                held |= isHeld(byPartner.row());
            }
            for (int i = 0; held && i < numbers.length; i++) {
                add(byPartner.partner(), numbers[i]);
            }
        }
    }

    private boolean isHeld(int row) {
        return associations.get(FIRST, row) <= associations.get(LAST, row);
    }

    private void add(int partner, int number) {
        int place = places.of(partner);
        if (place >= 0) {
            found.add((long) place << Integer.SIZE | number);
        }
    }

    /** Returns the counts. */
    FindingCounts counts() {
        return FindingCounts.of(places.size(), found.toArray(), codes);
    }
}
