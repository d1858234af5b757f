package io.github.pciscoring.benchmarks.contender.streams;

import io.github.pciscoring.benchmarks.contender.Attribution;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An eligible subscription with all that is known of it.
 *
 * @param subscription the subscription
 * @param sold whether it counts for revenue and adds
 * @param revenueMonths the months in which it may count for revenue
 * @param associations its links
 * @param bills its bills
 * @param paidMonths the months with paid seats
 * @param usage its users by month
 */
record SubscriptionFacts(
        Subscription subscription,
        boolean sold,
        MonthRange revenueMonths,
        List<PartnerAssociation> associations,
        List<BillingLine> bills,
        Set<YearMonth> paidMonths,
        Map<YearMonth, List<ActiveUsers>> usage) {

    boolean isPaid(YearMonth month) {
        return paidMonths.contains(month);
    }

    boolean isLinkedTo(String partnerId) {
        return associations.stream()
                .anyMatch(association -> association.partnerId().equals(partnerId));
    }

    /**
     * Returns whether a partner is credited in a month (SPEC, Attribution).
     *
     * @param displacedBy by association type that credits, the types that displace it
     */
    boolean credits(String partnerId, YearMonth month, Map<String, Set<String>> displacedBy) {
        return Attribution.credits(associations, partnerId, month, displacedBy);
    }
}
