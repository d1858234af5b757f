package io.github.pciscoring.benchmarks.contender.streams;

import java.time.YearMonth;
import java.util.List;

/**
 * A customer.
 *
 * @param tenants its tenants
 * @param sold those of all their subscriptions that count for revenue and adds
 */
record CustomerFacts(List<TenantFacts> tenants, List<SubscriptionFacts> sold) {

    /** Returns whether any subscription that counts is paid. */
    boolean isPaid(YearMonth month) {
        return sold.stream().anyMatch(subscription -> subscription.isPaid(month));
    }
}
