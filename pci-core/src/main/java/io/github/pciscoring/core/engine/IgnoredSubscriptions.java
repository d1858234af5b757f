package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.FIRST;
import static io.github.pciscoring.core.columns.PortfolioColumns.LAST;
import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.TYPE;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.FindingCounts.CountKey;
import io.github.pciscoring.core.engine.FindingCounts.Kind;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts by partner the subscriptions, and the associations with them, that rules leave out whatever the month: for their
 * product, channel or type. A subscription counts once for a partner that ever held an association with it. Where rules
 * credit through no association at all, nothing is left out. Thread-safe.
 */
final class IgnoredSubscriptions {
    private final PortfolioColumns columns;
    private final Map<String, List<SubscriptionScope>> scopes = new LinkedHashMap<>();
    /** By code number, whether associations of the type credit anything. */
    private final boolean[] crediting;
    /** What subscriptions add to, by the numbers of product and channel; of all that there are, once bound. */
    private final Map<Long, List<CountKey>> keysOfCodes = new HashMap<>();

    private final FindingCounts none;
    private final FindingCounts all;

    IgnoredSubscriptions(PortfolioColumns columns, AttributionPolicy attribution, List<BoundIndicator> indicators) {
        this.columns = columns;
        for (BoundIndicator indicator : indicators) {
            for (CreditInput input : indicator.shape().inputs().credits()) {
                if (input.source() instanceof CreditInput.Attributed attributed) {
                    scopes.computeIfAbsent(indicator.id(), id -> new ArrayList<>())
                            .add(attributed.scope());
                }
            }
        }
        Set<String> types = attribution.rows().values().stream()
                .flatMap(Collection::stream)
                .map(CreditRule::type)
                .collect(Collectors.toSet());
        crediting = new boolean[columns.codes().size()];
        for (int code = 0; code < crediting.length; code++) {
            crediting[code] = types.contains(columns.codes().text(code));
        }
        for (int subscription = 0; subscription < columns.subscriptions().size(); subscription++) {
            keysOfCodes.computeIfAbsent(
                    codes(subscription), codes -> keys((int) (codes >> Integer.SIZE), codes.intValue()));
        }
        none = FindingCounts.none(columns.partners().size());
        all = count(0, columns.subscriptions().size());
    }

    /** Returns what is left out of all subscriptions, counted once. */
    FindingCounts all() {
        return all;
    }

    /** Returns what is left out of no subscription. */
    FindingCounts none() {
        return none;
    }

    /** Returns what is left out of one customer's subscriptions. */
    FindingCounts ofCustomer(int customer) {
        return count(
                columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer),
                columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer + 1));
    }

    private FindingCounts count(int begin, int end) {
        return scopes.isEmpty() ? none : new Counting().count(begin, end);
    }

    /** Returns the sums that a subscription of a product and channel adds to; none where all indicators count it. */
    private List<CountKey> keys(int product, int channel) {
        String productCode = columns.codes().text(product);
        String channelCode = columns.codes().text(channel);
        if (scopes.values().stream().flatMap(Collection::stream).noneMatch(scope -> scope.coversProduct(productCode))) {
            return List.of(new CountKey(Kind.PRODUCT, productCode));
        }
        List<CountKey> keys = new ArrayList<>();
        scopes.forEach((id, ofIndicator) -> {
            if (ofIndicator.stream().anyMatch(scope -> scope.coversProduct(productCode))
                    && ofIndicator.stream().noneMatch(scope -> scope.covers(productCode, channelCode))) {
                keys.add(new CountKey(Kind.CHANNEL_BY_INDICATOR, id));
            }
        });
        if (!keys.isEmpty()) {
            keys.add(new CountKey(Kind.CHANNEL, channelCode));
        }
        return keys;
    }

    private long codes(int subscription) {
        return (long) columns.subscriptions().product(subscription) << Integer.SIZE
                | columns.subscriptions().channel(subscription);
    }

    /** One count. */
    private final class Counting {
        private final LinkTable associations = columns.associations();
        private final Map<Integer, Map<CountKey, Long>> counts = new HashMap<>();
        private final RowsByPartner byPartner = new RowsByPartner();

        FindingCounts count(int begin, int end) {
            for (int subscription = begin; subscription < end; subscription++) {
                List<CountKey> keys = keysOfCodes.getOrDefault(codes(subscription), List.of());
                if (!keys.isEmpty()) {
                    add(subscription, keys);
                }
                for (int row = associations.begin(subscription); row < associations.end(subscription); row++) {
                    if (isHeld(row) && !crediting[associations.get(TYPE, row)]) {
                        add(
                                associations.get(PARTNER, row),
                                new CountKey(Kind.TYPE, columns.codes().text(associations.get(TYPE, row))));
                    }
                }
            }
            return result();
        }

        private void add(int subscription, List<CountKey> keys) {
            byPartner.of(
                    associations.begin(subscription),
                    associations.end(subscription),
                    row -> associations.get(PARTNER, row));
            while (byPartner.nextPartner()) {
                boolean held = false;
                while (byPartner.nextRow()) {
                    held |= isHeld(byPartner.row());
                }
                if (held) {
                    keys.forEach(key -> add(byPartner.partner(), key));
                }
            }
        }

        private boolean isHeld(int row) {
            return associations.get(FIRST, row) <= associations.get(LAST, row);
        }

        private void add(int partner, CountKey key) {
            counts.computeIfAbsent(partner, number -> new HashMap<>()).merge(key, 1L, Long::sum);
        }

        private FindingCounts result() {
            return counts.isEmpty() ? none : FindingCounts.of(columns.partners().size(), counts);
        }
    }
}
