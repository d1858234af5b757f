package io.github.pciscoring.benchmarks.contender.streams;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Environment;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tenant.
 *
 * @param subscriptions its eligible subscriptions
 */
record TenantFacts(List<SubscriptionFacts> subscriptions) {

    /** Returns the monthly active users in some environments, on the subscriptions that are paid. */
    long users(YearMonth month, Set<Environment> environments) {
        return subscriptions.stream()
                .filter(subscription -> subscription.isPaid(month))
                .flatMap(subscription -> subscription.usage().getOrDefault(month, List.of()).stream())
                .filter(usage -> environments.contains(usage.environment()))
                .mapToLong(ActiveUsers::users)
                .sum();
    }

    /** Returns whether a partner is credited on a subscription that is paid. */
    boolean credits(String partnerId, YearMonth month, Map<String, Set<String>> displacedBy) {
        return subscriptions.stream()
                .anyMatch(subscription ->
                        subscription.isPaid(month) && subscription.credits(partnerId, month, displacedBy));
    }
}
