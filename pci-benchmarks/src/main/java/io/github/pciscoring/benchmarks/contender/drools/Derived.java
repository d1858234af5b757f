package io.github.pciscoring.benchmarks.contender.drools;

import java.time.YearMonth;
import java.util.Set;

/** What the rules derive from facts, to match it again. */
public final class Derived {
    private Derived() {}

    /**
     * A subscription for an eligible product.
     *
     * @param subscriptionId its id
     * @param tenantId its tenant
     * @param customerId its tenant's customer
     * @param sold whether it counts for revenue and adds
     * @param revenueMonths the months in which the partner is credited for revenue on it
     * @param saleMonths the months in which the partner is credited for adds on it, paid or not
     * @param usageMonths the months in which the partner is credited for use of it, paid or not
     */
    public record Eligible(
            String subscriptionId,
            String tenantId,
            String customerId,
            boolean sold,
            Set<YearMonth> revenueMonths,
            Set<YearMonth> saleMonths,
            Set<YearMonth> usageMonths) {}

    /**
     * A customer that began or stopped to pay.
     *
     * @param customerId the customer
     * @param creditedIn the month whose credits count
     * @param adds 1 for an add, -1 for a loss
     */
    public record Change(String customerId, YearMonth creditedIn, long adds) {}

    /** A change for which the partner is credited. */
    public record CreditedChange(Change change) {
        /** Returns 1 for an add, -1 for a loss. */
        public long adds() {
            return change.adds();
        }
    }

    /** A tenant that the partner is credited for in a month. */
    public record CreditedTenant(String tenantId, YearMonth month) {}

    /** A newly deployed tenant that the partner is credited for. */
    public record Deployed(String tenantId) {}

    /** A person affiliated with the partner, and the exams that count. */
    public record Certified(String personId, Set<String> exams) {}

    /** A month in which users are counted for growth, and as what. */
    public record GrowthMonth(String sum, YearMonth month) {}

    /** One of the sums of an answer. */
    public record Sum(String name, long value) {}
}
