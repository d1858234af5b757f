package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.SubscriptionColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The facts of many partners, immutable, in primitive columns grouped by customer account. Made by
 * {@link PortfolioBuilder}; thread-safe.
 */
public final class Portfolio {
    private final PortfolioColumns columns;
    private final ImmutableList<PartnerRecord> partners;
    private final FactCoverage coverage;

    Portfolio(PortfolioColumns columns, List<PartnerRecord> partners, FactCoverage coverage) {
        this.columns = columns;
        this.partners = ImmutableList.copyOf(partners);
        this.coverage = coverage;
    }

    /** Returns all partners, unscored ones too, in the order of the results. */
    public List<PartnerRecord> partners() {
        return partners;
    }

    /** Returns the partner with this id, if there is one. */
    public Optional<PartnerRecord> partner(String id) {
        int number = columns.partners().find(id);
        return number < 0 ? Optional.empty() : Optional.of(partners.get(number));
    }

    /** Returns how many accounts there are at a level. */
    public int count(AccountLevel level) {
        return level == AccountLevel.PERSON
                ? columns.people().size()
                : columns.tree().size(level);
    }

    /** Returns how many facts there are, and over which months. */
    public FactCoverage coverage() {
        return coverage;
    }

    /** Returns the number of subscriptions by product, sorted by product. */
    public Map<String, Integer> subscriptionsByProduct() {
        return subscriptionsBy(columns.subscriptions()::product);
    }

    /** Returns the number of subscriptions by channel, sorted by channel. */
    public Map<String, Integer> subscriptionsByChannel() {
        return subscriptionsBy(columns.subscriptions()::channel);
    }

    private Map<String, Integer> subscriptionsBy(IntUnaryOperator code) {
        SubscriptionColumns subscriptions = columns.subscriptions();
        int[] counts = new int[columns.codes().size()];
        for (int subscription = 0; subscription < subscriptions.size(); subscription++) {
            counts[code.applyAsInt(subscription)]++;
        }
        ImmutableSortedMap.Builder<String, Integer> byCode = ImmutableSortedMap.naturalOrder();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byCode.put(columns.codes().text(number), counts[number]);
            }
        }
        return byCode.buildOrThrow();
    }

    /** Returns the columns; for the engine, since their type is not exported. */
    public PortfolioColumns columns() {
        return columns;
    }
}
