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
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final YearMonth asOf;
    private final ReferenceReadings readings;

    ReferenceUsageMeasures(ReferenceFacts facts, YearMonth asOf) {
        this(facts, asOf, new ReferenceReadings());
    }

    ReferenceUsageMeasures(ReferenceFacts facts, YearMonth asOf, ReferenceReadings readings) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts, readings);
        this.asOf = asOf;
        this.readings = readings;
    }

    /** "Its eligible subscriptions (any channel, here and in 6) that are paid in that month." */
    private List<Subscription> paidSubscriptions(String tenant, YearMonth month, Purpose purpose) {
        return facts.subscriptionsOfTenant(tenant).stream()
                .filter(subscription -> readings.covers(subscription, purpose))
                .filter(subscription -> facts.paid(subscription, month))
                .toList();
    }

    /** "A tenant's MAU in a month = the sum over" those. */
    private long monthlyActiveUsers(String tenant, YearMonth month, Purpose purpose, Set<Environment> environments) {
        return paidSubscriptions(tenant, month, purpose).stream()
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

    /** "Production monthly active users." */
    long deploymentUsers(String tenant, YearMonth month) {
        return monthlyActiveUsers(tenant, month, Purpose.DEPLOYMENTS, readings.deploymentEnvironments);
    }

    /** "The baseline month `M-12`." */
    YearMonth deploymentBaselineMonth() {
        return asOf.minusMonths(readings.deploymentBaseline);
    }

    /** "Were **below** 5 in the baseline month `M-12`." */
    boolean belowInTheBaselineMonth(String tenant) {
        return deploymentUsers(tenant, deploymentBaselineMonth()) < ReferenceRules.DEPLOYMENT_USERS;
    }

    /** "And **above** 5 in at least one of the 11 months after it, `M-11 … M-1`." */
    boolean aboveInOneOfTheMonthsAfterIt(String tenant) {
        return firstMonthAbove(tenant).isPresent();
    }

    private Optional<YearMonth> firstMonthAbove(String tenant) {
        return monthsAfterTheBaseline().stream()
                .filter(month -> readings.exceeds(deploymentUsers(tenant, month)))
                .findFirst();
    }

    List<YearMonth> monthsAfterTheBaseline() {
        return IntStream.rangeClosed(-readings.deploymentFrom, -readings.deploymentTo)
                .mapToObj(asOf::plusMonths)
                .toList();
    }

    /**
     * "Credited to the partners credited for deployments, as of M, on any of the tenant's eligible subscriptions paid in M."
     * R5: or "in the first month that exceeded, on a subscription paid in that month".
     */
    boolean creditedForDeployment(String partnerId, String tenant) {
        Optional<YearMonth> creditedIn =
                readings.creditedWhenFirstExceeded ? firstMonthAbove(tenant) : Optional.of(asOf);
        return creditedIn
                .filter(month -> credited(partnerId, tenant, month, Purpose.DEPLOYMENTS))
                .isPresent();
    }

    private boolean credited(String partnerId, String tenant, YearMonth month, Purpose purpose) {
        return paidSubscriptions(tenant, month, purpose).stream()
                .anyMatch(subscription -> attribution.credited(partnerId, subscription, month, purpose));
    }

    // 6 Monthly active user growth

    /**
     * "`(current − baseline) / baseline`." "With a baseline under 50 there is no measure (absent, not zero)."
     */
    Optional<ExactRatio> monthlyActiveUserGrowth(String partnerId) {
        long current = creditedMonthlyActiveUsers(partnerId, asOf, asOf);
        YearMonth creditedIn = readings.creditsOfAsOfMonthForBoth ? asOf : growthBaselineMonth();
        long baseline = creditedMonthlyActiveUsers(partnerId, growthBaselineMonth(), creditedIn);
        if (baseline < ReferenceRules.GROWTH_BASELINE_FLOOR) {
            return Optional.empty();
        }
        return Optional.of(new ExactRatio(BigInteger.valueOf(current - baseline), BigInteger.valueOf(baseline)));
    }

    /** "Baseline = the same for `M-12`." */
    YearMonth growthBaselineMonth() {
        return asOf.minusMonths(readings.growthMonthsAgo);
    }

    /**
     * "Current = MAU in M, all environments, of all tenants the partner is credited for in M"; "baseline = the same for
     * `M-12`, with the credits of `M-12`".
     */
    private long creditedMonthlyActiveUsers(String partnerId, YearMonth month, YearMonth creditedIn) {
        return facts.tenants().stream()
                .filter(tenant -> creditedForGrowth(partnerId, tenant, creditedIn))
                .mapToLong(tenant -> growthUsers(tenant, month))
                .sum();
    }

    /** "All environments." */
    long growthUsers(String tenant, YearMonth month) {
        return monthlyActiveUsers(tenant, month, Purpose.MAU_GROWTH, readings.growthEnvironments);
    }

    /** "Through any of the tenant's paid eligible subscriptions, which brings the whole tenant's MAU." */
    boolean creditedForGrowth(String partnerId, String tenant, YearMonth month) {
        return credited(partnerId, tenant, month, Purpose.MAU_GROWTH);
    }
}
