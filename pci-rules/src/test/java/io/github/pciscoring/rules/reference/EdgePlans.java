package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn at random before it becomes facts. Months count from the as-of month (0 is M, -12 is M-12), and others
 * are named by position, so that a part can be left out or made smaller without a look at the rest: that is what makes
 * a counterexample shrink.
 */
final class EdgePlans {
    private EdgePlans() {}

    /** Months that depend on the as-of month. */
    interface EdgeRange {
        MonthRange at(YearMonth asOf);
    }

    /** A day that depends on the as-of month. */
    interface EdgeDay {
        LocalDate at(YearMonth asOf);
    }

    /** How ids look: readable, the same numbers for every kind of thing, or awkward. */
    enum IdStyle {
        READABLE,
        SHARED,
        AWKWARD
    }

    /** How months without paid seats are written down: no row, a row with 0 seats, or one and the other in turn. */
    enum UnpaidRows {
        MISSING,
        ZERO,
        BOTH
    }

    /** A partner; one with a profile carries a location and a renewal month, which must not matter. */
    record PartnerPlan(boolean scored, boolean profile) {}

    record AssociationPlan(int partner, String type, EdgeRange months) {}

    record BillPlan(int month, BillingLine.Kind kind, String amount) {}

    /** A subscription's paid months: on or off at first, and turned over at each change; beyond that some far months. */
    record LifePlan(boolean startsPaid, Set<Integer> changes, int seats, UnpaidRows unpaid, Set<Integer> farMonths) {}

    record UsagePlan(int month, Environment environment, int users) {}

    /** A subscription; the agreement's start is for the channel EA only. */
    record SubscriptionPlan(
            String product,
            String channel,
            int agreementStart,
            LifePlan life,
            List<UsagePlan> usage,
            List<BillPlan> bills,
            List<AssociationPlan> associations) {}

    record TenantPlan(List<SubscriptionPlan> subscriptions) {}

    /** A customer, and how many of the same there are. */
    record CustomerPlan(List<TenantPlan> tenants, int copies) {}

    record AffiliationPlan(int partner, EdgeRange months) {}

    record ExamPlan(String exam, EdgeDay passedOn, Optional<EdgeDay> expiresOn) {}

    /** A person, and how many of the same there are. */
    record PersonPlan(List<AffiliationPlan> affiliations, List<ExamPlan> exams, int copies) {}

    record OwnFactPlan(SubjectType subjectType, int subject, Optional<Integer> month, String name, String value) {}

    /**
     * All of a portfolio; the facts stay in the order of the plan when the seed of the shuffle is 0. What shrinks fast
     * comes first, as parts shrink in turn and only for so long.
     */
    record PortfolioPlan(
            long shuffle,
            YearMonth asOf,
            IdStyle ids,
            List<OwnFactPlan> ownFacts,
            List<PersonPlan> people,
            List<PartnerPlan> partners,
            List<CustomerPlan> customers) {}
}
