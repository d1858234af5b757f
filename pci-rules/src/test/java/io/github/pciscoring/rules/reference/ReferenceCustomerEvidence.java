package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Subscription;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What 1 and 2 of "The six measures" credit, and what they leave out for reasons of their own. */
final class ReferenceCustomerEvidence {
    private static final String REVENUE = ReferenceRules.NET_NEW_REVENUE.id();
    private static final String ADDS = ReferenceRules.NET_CUSTOMER_ADDS.id();

    private final ReferenceFacts facts;
    private final ReferenceCustomerMeasures measures;
    private final YearMonth baseline;

    ReferenceCustomerEvidence(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.measures = new ReferenceCustomerMeasures(facts, asOf);
        this.baseline = asOf.minusMonths(ReferenceRules.WINDOW_MONTHS);
    }

    // 1 Net new revenue

    List<ReferenceCredit> revenueCredits(String partnerId) {
        List<ReferenceCredit> credits = new ArrayList<>();
        for (Subscription subscription : facts.subscriptions()) {
            for (YearMonth month : monthsCreditedForRevenue(partnerId, subscription)) {
                long amount = chargesMinusCredits(subscription, month);
                if (amount != 0) {
                    credits.add(new ReferenceCredit(
                            REVENUE,
                            partnerId,
                            "revenue",
                            AccountLevel.SUBSCRIPTION,
                            subscription.id(),
                            month,
                            month,
                            amount));
                }
            }
        }
        return credits;
    }

    /** No bill, or bills and credits cancel out. */
    List<ReferenceLeftOut> revenueLeftOut(String partnerId) {
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (Subscription subscription : facts.subscriptions()) {
            for (YearMonth month : monthsCreditedForRevenue(partnerId, subscription)) {
                if (chargesMinusCredits(subscription, month) == 0) {
                    leftOut.add(ReferenceLeftOut.of(
                            REVENUE,
                            partnerId,
                            AccountLevel.SUBSCRIPTION,
                            subscription.id(),
                            month,
                            ReferenceReason.NOTHING_BILLED));
                }
            }
        }
        return leftOut;
    }

    private List<YearMonth> monthsCreditedForRevenue(String partnerId, Subscription subscription) {
        return measures.window().stream()
                .filter(month -> measures.creditedForRevenue(partnerId, subscription, month))
                .toList();
    }

    private long chargesMinusCredits(Subscription subscription, YearMonth month) {
        return facts.chargesMinusCredits(subscription, month).movePointRight(4).longValueExact();
    }

    // 2 Net customer adds

    /** "An add credits +1 to every partner credited …, as of m; a loss credits −1 …, as of m-1." */
    List<ReferenceCredit> addsCredits(String partnerId) {
        List<ReferenceCredit> credits = new ArrayList<>();
        for (String customer : facts.customers()) {
            for (YearMonth month : measures.window()) {
                YearMonth before = month.minusMonths(1);
                if (measures.isAdd(customer, month) && measures.creditedForCustomer(partnerId, customer, month)) {
                    credits.add(oneCustomer(partnerId, "adds", customer, month, month));
                }
                if (measures.isLoss(customer, month) && measures.creditedForCustomer(partnerId, customer, before)) {
                    credits.add(oneCustomer(partnerId, "losses", customer, month, before));
                }
            }
        }
        return credits;
    }

    private static ReferenceCredit oneCustomer(
            String partnerId, String slot, String customer, YearMonth month, YearMonth creditedIn) {
        return new ReferenceCredit(ADDS, partnerId, slot, AccountLevel.CUSTOMER, customer, month, creditedIn, 1);
    }

    /** "Partners who come later to a customer that is already paying get nothing." */
    List<ReferenceLeftOut> addsLeftOut(String partnerId) {
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (String customer : facts.customers()) {
            for (YearMonth month : measures.window()) {
                if (!measures.creditedForCustomer(partnerId, customer, month)) {
                    continue;
                }
                YearMonth firstPaid = firstPaidSinceBaseline(customer, month);
                if (firstPaid.equals(baseline)) {
                    leftOut.add(oneMonth(partnerId, customer, month, ReferenceReason.ADDED_BEFORE_WINDOW));
                } else if (!measures.creditedForCustomer(partnerId, customer, firstPaid)) {
                    leftOut.add(oneMonth(partnerId, customer, month, ReferenceReason.CAME_AFTER_ADD));
                }
            }
        }
        return leftOut;
    }

    /** The first of the paid months without a gap that lead to this one, looking back to `M-12` at most. */
    private YearMonth firstPaidSinceBaseline(String customer, YearMonth paidMonth) {
        YearMonth first = paidMonth;
        while (first.isAfter(baseline)
                && !measures.paidSubscriptions(customer, first.minusMonths(1)).isEmpty()) {
            first = first.minusMonths(1);
        }
        return first;
    }

    private static ReferenceLeftOut oneMonth(
            String partnerId, String customer, YearMonth month, ReferenceReason reason) {
        return ReferenceLeftOut.of(ADDS, partnerId, AccountLevel.CUSTOMER, customer, month, reason);
    }
}
