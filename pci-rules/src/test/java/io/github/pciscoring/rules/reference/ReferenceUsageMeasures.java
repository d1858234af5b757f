package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** SPEC, "The six measures": 5 and 6. */
final class ReferenceUsageMeasures {
    static final Set<Environment> PRODUCTION = Set.of(Environment.PRODUCTION);
    static final Set<Environment> ALL_ENVIRONMENTS = Set.of(Environment.PRODUCTION, Environment.SANDBOX);

    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final YearMonth asOf;

    ReferenceUsageMeasures(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts);
        this.asOf = asOf;
    }

    /** "The baseline month `M-12`." */
    YearMonth baselineMonth() {
        return asOf.minusMonths(ReferenceRules.BASELINE_MONTHS_AGO);
    }

    /** "Its eligible subscriptions (any channel, here and in 6) that are paid in that month." */
    private List<Subscription> paidSubscriptions(String tenant, YearMonth month) {
        return facts.eligibleSubscriptionsOfTenant(tenant).stream()
                .filter(subscription -> facts.paid(subscription, month))
                .toList();
    }

    /** "A tenant's MAU in a month = the sum over" those. */
    long monthlyActiveUsers(String tenant, YearMonth month, Set<Environment> environments) {
        return paidSubscriptions(tenant, month).stream()
                .mapToLong(subscription -> facts.activeUsers(subscription, month, environments))
                .sum();
    }

    // 5 New deployments

    /** "Tenants whose production monthly active users were below 5 … and above 5 …", counted per credited partner. */
    Optional<ExactRatio> newDeployments(String partnerId) {
        return Optional.of(ExactRatio.of(facts.tenants().stream()
                .filter(this::newlyDeployed)
                .filter(tenant -> creditedForDeployment(partnerId, tenant))
                .count()));
    }

    boolean newlyDeployed(String tenant) {
        return belowInTheBaselineMonth(tenant) && aboveInOneOfTheMonthsAfterIt(tenant);
    }

    /** "Were **below** 5 in the baseline month `M-12`." */
    boolean belowInTheBaselineMonth(String tenant) {
        return monthlyActiveUsers(tenant, baselineMonth(), PRODUCTION) < ReferenceRules.DEPLOYMENT_USERS;
    }

    /** "And **above** 5 in at least one of the 11 months after it, `M-11 … M-1`." */
    boolean aboveInOneOfTheMonthsAfterIt(String tenant) {
        return monthsAfterTheBaseline().stream()
                .anyMatch(month -> monthlyActiveUsers(tenant, month, PRODUCTION) > ReferenceRules.DEPLOYMENT_USERS);
    }

    List<YearMonth> monthsAfterTheBaseline() {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(months -> baselineMonth().plusMonths(months))
                .toList();
    }

    /**
     * "Credited to the partners credited for deployments, as of M, on any of the tenant's eligible subscriptions paid in M."
     */
    boolean creditedForDeployment(String partnerId, String tenant) {
        return paidSubscriptions(tenant, asOf).stream()
                .anyMatch(subscription -> attribution.credited(partnerId, subscription, asOf, Purpose.DEPLOYMENTS));
    }

    // 6 Monthly active user growth

    /**
     * "`(current − baseline) / baseline`." "With a baseline under 50 there is no measure (absent, not zero)."
     */
    Optional<ExactRatio> monthlyActiveUserGrowth(String partnerId) {
        long current = creditedMonthlyActiveUsers(partnerId, asOf);
        long baseline = creditedMonthlyActiveUsers(partnerId, baselineMonth());
        if (baseline < ReferenceRules.GROWTH_BASELINE_FLOOR) {
            return Optional.empty();
        }
        return Optional.of(new ExactRatio(BigInteger.valueOf(current - baseline), BigInteger.valueOf(baseline)));
    }

    /**
     * "Current = MAU in M, all environments, of all tenants the partner is credited for in M"; "baseline = the same for
     * `M-12`, with the credits of `M-12`".
     */
    private long creditedMonthlyActiveUsers(String partnerId, YearMonth month) {
        return facts.tenants().stream()
                .filter(tenant -> creditedForGrowth(partnerId, tenant, month))
                .mapToLong(tenant -> monthlyActiveUsers(tenant, month, ALL_ENVIRONMENTS))
                .sum();
    }

    /** "Through any of the tenant's paid eligible subscriptions, which brings the whole tenant's MAU." */
    boolean creditedForGrowth(String partnerId, String tenant, YearMonth month) {
        return paidSubscriptions(tenant, month).stream()
                .anyMatch(subscription -> attribution.credited(partnerId, subscription, month, Purpose.MAU_GROWTH));
    }
}
