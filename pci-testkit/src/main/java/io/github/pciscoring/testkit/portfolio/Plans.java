package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn at random before it becomes facts. Months are counted back from the as-of month, and others are named by
 * position, so that a part can be left out or made smaller without a look at the rest: that is what makes a counterexample
 * shrink.
 */
final class Plans {
    private Plans() {}

    /** How ids look: readable, the same for every kind of thing, or falling where things follow each other. */
    enum IdStyle {
        READABLE,
        SHARED,
        FALLING
    }

    /** Months from one to another in months back, an end left out open, and in any order; or no month at all. */
    record RangePlan(Optional<Integer> one, Optional<Integer> other, boolean never) {
        static final RangePlan ALWAYS = new RangePlan(Optional.empty(), Optional.empty(), false);

        MonthRange at(YearMonth asOf) {
            if (never) {
                return MonthRange.NEVER;
            }
            boolean turned = one.isPresent() && other.isPresent() && one.get() < other.get();
            return MonthRange.of(
                    (turned ? other : one).map(asOf::minusMonths), (turned ? one : other).map(asOf::minusMonths));
        }
    }

    /** Some months, the first so many months back, that all have one number. */
    record RunPlan(int back, int length, long number) {}

    /** A day of a month, the last one at most; or a day that depends on no month. */
    record DayPlan(int back, int day, Optional<LocalDate> fixed) {
        LocalDate at(YearMonth asOf) {
            if (fixed.isPresent()) {
                return fixed.get();
            }
            YearMonth month = asOf.minusMonths(back);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    record PartnerPlan(boolean scored, Optional<Integer> renewal, Optional<String> location) {}

    record LinkPlan(int partner, String type, RangePlan months) {}

    record BillPlan(BillingLine.Kind kind, RunPlan run) {}

    record UsagePlan(Environment environment, RunPlan run) {}

    /** A subscription; the agreement's start counts where the channel has agreements, or where it is stated anyway. */
    record SubscriptionPlan(
            String product,
            String channel,
            Optional<Integer> agreement,
            List<LinkPlan> links,
            List<RunPlan> seats,
            List<UsagePlan> usage,
            List<BillPlan> bills) {}

    record TenantPlan(List<SubscriptionPlan> subscriptions) {}

    record CustomerPlan(List<TenantPlan> tenants) {}

    record AffiliationPlan(int partner, RangePlan months) {}

    record ExamPlan(String exam, DayPlan passedOn, Optional<DayPlan> expiresOn) {}

    record PersonPlan(List<AffiliationPlan> affiliations, List<ExamPlan> exams) {}

    /** An own fact of the subject at a place, dated or not. */
    record OwnFactPlan(FactName name, int subject, boolean dated, RunPlan run) {}

    /** All of a portfolio. What shrinks fast comes first, as parts shrink in turn and only for so long. */
    record PortfolioPlan(
            YearMonth asOf,
            IdStyle ids,
            List<PersonPlan> people,
            List<CustomerPlan> customers,
            List<OwnFactPlan> facts,
            List<PartnerPlan> partners) {}
}
