package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** What is known of a subscription, by month where it has months. Not thread-safe. */
final class SubscriptionRows {
    final Subscription subscription;
    final List<PartnerAssociation> associations = new ArrayList<>(2);
    long paid;

    private final int span;
    private int[] production = {};
    private int[] sandbox = {};
    private long[] billed = {};

    SubscriptionRows(Subscription subscription, int span) {
        this.subscription = subscription;
        this.span = span;
    }

    void addUsers(boolean inProduction, int month, int users) {
        if (inProduction) {
            production = production.length == 0 ? new int[span] : production;
            production[month] += users;
        } else {
            sandbox = sandbox.length == 0 ? new int[span] : sandbox;
            sandbox[month] += users;
        }
    }

    void addBilled(int month, long amount) {
        billed = billed.length == 0 ? new long[span] : billed;
        billed[month] += amount;
    }

    int production(int month) {
        return production.length == 0 ? 0 : production[month];
    }

    boolean hasSandbox() {
        return sandbox.length > 0;
    }

    int sandbox(int month) {
        return sandbox.length == 0 ? 0 : sandbox[month];
    }

    boolean hasBills() {
        return billed.length > 0;
    }

    long billed(int month) {
        return billed.length == 0 ? 0 : billed[month];
    }

    /**
     * Hands over each association that credits with the months in which it does (SPEC, Attribution).
     *
     * @param displacedBy by association type that credits, the types that displace it
     */
    void eachCredit(Map<String, Set<String>> displacedBy, MonthBits months, ObjLongConsumer<String> credits) {
        for (PartnerAssociation association : associations) {
            Set<String> displacing = displacedBy.get(association.type());
            if (displacing == null) {
                continue;
            }
            long credited = months.mask(association.months());
            for (PartnerAssociation other : associations) {
                if (displacing.contains(other.type())) {
                    credited &= ~months.mask(other.months());
                }
            }
            credits.accept(association.partnerId(), credited);
        }
    }
}
