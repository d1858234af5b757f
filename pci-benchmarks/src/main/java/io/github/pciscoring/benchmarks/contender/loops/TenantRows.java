package io.github.pciscoring.benchmarks.contender.loops;

import java.util.ArrayList;
import java.util.List;

/** A tenant's eligible subscriptions. Not thread-safe. */
final class TenantRows {
    final List<SubscriptionRows> subscriptions = new ArrayList<>(2);

    boolean hasSandbox() {
        return subscriptions.stream().anyMatch(SubscriptionRows::hasSandbox);
    }
}
