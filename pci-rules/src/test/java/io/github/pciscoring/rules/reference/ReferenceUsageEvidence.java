package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.AccountLevel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What 5 and 6 of "The six measures" credit, and what they leave out for reasons of their own. */
final class ReferenceUsageEvidence {
    private static final String DEPLOYMENTS = ReferenceRules.NEW_DEPLOYMENTS.id();
    private static final String GROWTH = ReferenceRules.MAU_GROWTH_ROW.id();

    private final ReferenceFacts facts;
    private final ReferenceUsageMeasures measures;
    private final YearMonth asOf;

    ReferenceUsageEvidence(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.measures = new ReferenceUsageMeasures(facts, asOf);
        this.asOf = asOf;
    }

    // 5 New deployments

    List<ReferenceCredit> deploymentCredits(String partnerId) {
        return tenantsCreditedForDeployment(partnerId).stream()
                .filter(measures::newlyDeployed)
                .map(tenant -> new ReferenceCredit(
                        DEPLOYMENTS, partnerId, "tenants", AccountLevel.TENANT, tenant, asOf, asOf, 1))
                .toList();
    }

    /** "**Below** 5 in the baseline month `M-12` and **above** 5 in at least one of the 11 months after it." */
    List<ReferenceLeftOut> deploymentLeftOut(String partnerId) {
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (String tenant : tenantsCreditedForDeployment(partnerId)) {
            if (!measures.belowInTheBaselineMonth(tenant)) {
                YearMonth month = measures.deploymentBaselineMonth();
                leftOut.add(notDeployed(partnerId, tenant, month, ReferenceReason.NOT_BELOW_BASELINE)
                        .about(measures.deploymentUsers(tenant, month)));
            }
            if (!measures.aboveInOneOfTheMonthsAfterIt(tenant)) {
                for (YearMonth month : measures.monthsAfterTheBaseline()) {
                    leftOut.add(notDeployed(partnerId, tenant, month, ReferenceReason.NOT_ABOVE_IN_WINDOW)
                            .about(highestUsersAfterTheBaseline(tenant)));
                }
            }
        }
        return leftOut;
    }

    private List<String> tenantsCreditedForDeployment(String partnerId) {
        return facts.tenants().stream()
                .filter(tenant -> measures.creditedForDeployment(partnerId, tenant))
                .toList();
    }

    private long highestUsersAfterTheBaseline(String tenant) {
        return measures.monthsAfterTheBaseline().stream()
                .mapToLong(month -> measures.deploymentUsers(tenant, month))
                .max()
                .orElseThrow();
    }

    private static ReferenceLeftOut notDeployed(
            String partnerId, String tenant, YearMonth month, ReferenceReason reason) {
        return ReferenceLeftOut.of(DEPLOYMENTS, partnerId, AccountLevel.TENANT, tenant, month, reason);
    }

    // 6 Monthly active user growth

    /** "Current = MAU in M …; baseline = the same for `M-12`, with the credits of `M-12`." */
    List<ReferenceCredit> growthCredits(String partnerId) {
        List<ReferenceCredit> credits = new ArrayList<>(growthCredits(partnerId, "current", asOf));
        credits.addAll(growthCredits(partnerId, "baseline", measures.growthBaselineMonth()));
        return credits;
    }

    private List<ReferenceCredit> growthCredits(String partnerId, String slot, YearMonth month) {
        return tenantsCreditedForGrowth(partnerId, month).stream()
                .filter(tenant -> users(tenant, month) != 0)
                .map(tenant -> new ReferenceCredit(
                        GROWTH, partnerId, slot, AccountLevel.TENANT, tenant, month, month, users(tenant, month)))
                .toList();
    }

    List<ReferenceLeftOut> growthLeftOut(String partnerId) {
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (YearMonth month : List.of(measures.growthBaselineMonth(), asOf)) {
            for (String tenant : tenantsCreditedForGrowth(partnerId, month)) {
                if (users(tenant, month) == 0) {
                    leftOut.add(ReferenceLeftOut.of(
                            GROWTH, partnerId, AccountLevel.TENANT, tenant, month, ReferenceReason.NO_ACTIVE_USERS));
                }
            }
        }
        return leftOut;
    }

    private List<String> tenantsCreditedForGrowth(String partnerId, YearMonth month) {
        return facts.tenants().stream()
                .filter(tenant -> measures.creditedForGrowth(partnerId, tenant, month))
                .toList();
    }

    private long users(String tenant, YearMonth month) {
        return measures.growthUsers(tenant, month);
    }
}
