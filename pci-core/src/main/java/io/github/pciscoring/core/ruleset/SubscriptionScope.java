package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which subscriptions an input covers, and in which months of their agreement (SPEC, Vocabulary and measures 1, 2).
 *
 * @param products the products covered; absent for any
 * @param channels the channels covered; absent for any
 * @param agreementMonths by channel, how many months from the agreement's start month on are covered, 1 or more; in
 *     channels not named here, all are
 */
public record SubscriptionScope(
        Optional<Set<String>> products, Optional<Set<String>> channels, Map<String, Integer> agreementMonths) {
    private static final SubscriptionScope EVERYTHING =
            new SubscriptionScope(Optional.empty(), Optional.empty(), Map.of());

    /** Copies and sorts, so that equal scopes print alike; refuses limits below 1. */
    public SubscriptionScope {
        products = products.map(ImmutableSortedSet::copyOf);
        channels = channels.map(ImmutableSortedSet::copyOf);
        agreementMonths = ImmutableSortedMap.copyOf(agreementMonths);
        agreementMonths.forEach((channel, months) -> {
            if (months < 1) {
                throw new IllegalArgumentException("agreement months of " + channel + " is below 1: " + months);
            }
        });
    }

    /** Returns the scope of all subscriptions in all months. */
    public static SubscriptionScope everything() {
        return EVERYTHING;
    }

    /** Returns this scope, limited to these products. */
    public SubscriptionScope withProducts(Set<String> codes) {
        return new SubscriptionScope(Optional.of(codes), channels, agreementMonths);
    }

    /** Returns this scope, limited to these channels. */
    public SubscriptionScope withChannels(Set<String> codes) {
        return new SubscriptionScope(products, Optional.of(codes), agreementMonths);
    }

    /** Returns this scope, limited to the first months of agreements in some channels. */
    public SubscriptionScope withAgreementMonths(Map<String, Integer> monthsByChannel) {
        return new SubscriptionScope(products, channels, monthsByChannel);
    }

    /** Returns whether subscriptions of this product are covered, in some channel at least. */
    public boolean coversProduct(String product) {
        return products.isEmpty() || products.get().contains(product);
    }

    /** Returns whether subscriptions of this product in this channel are covered, in some month at least. */
    public boolean covers(String product, String channel) {
        return coversProduct(product) && coversChannel(channel);
    }

    /** Returns whether subscriptions in this channel are covered, for some product at least. */
    public boolean coversChannel(String channel) {
        return channels.isEmpty() || channels.get().contains(channel);
    }
}
