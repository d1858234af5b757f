package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** SPEC, "The six measures": 1 and 2. */
final class ReferenceCustomerMeasures {
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final YearMonth asOf;

    ReferenceCustomerMeasures(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts);
        this.asOf = asOf;
    }

    /** "The 12 months `M-11 … M`." */
    List<YearMonth> window() {
        return IntStream.rangeClosed(1 - ReferenceRules.WINDOW_MONTHS, 0)
                .mapToObj(asOf::plusMonths)
                .toList();
    }

    /** "Sold through `EA`, `CSP` or `WEB_DIRECT`." */
    static boolean inTheThreeChannels(Subscription subscription) {
        return ReferenceRules.CHANNELS.contains(subscription.channel());
    }

    // 1 Net new revenue

    /** "Sum over the window of charges minus credits, seats or no seats, on eligible subscriptions sold through …" */
    Optional<ExactRatio> netNewRevenue(String partnerId) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String customer : facts.customers()) {
            for (Subscription subscription : facts.eligibleSubscriptionsOfCustomer(customer)) {
                for (YearMonth month : window()) {
                    if (creditedForRevenue(partnerId, subscription, month)) {
                        sum = sum.add(facts.chargesMinusCredits(subscription, month));
                    }
                }
            }
        }
        return Optional.of(ExactRatio.of(sum));
    }

    /** "In each billing month credited to the partners credited for revenue on that subscription in that month." */
    boolean creditedForRevenue(String partnerId, Subscription subscription, YearMonth month) {
        return mayBringRevenue(subscription, month)
                && attribution.credited(partnerId, subscription, month, Purpose.REVENUE);
    }

    /** "On eligible subscriptions sold through `EA`, `CSP` or `WEB_DIRECT`." */
    static boolean mayBringRevenue(Subscription subscription, YearMonth month) {
        return ReferenceFacts.eligible(subscription)
                && inTheThreeChannels(subscription)
                && withinFirstMonthsOfAgreement(subscription, month);
    }

    /** "On `EA` subscriptions only the first 12 months from the agreement's start month count." */
    private static boolean withinFirstMonthsOfAgreement(Subscription subscription, YearMonth month) {
        return !beforeAgreement(subscription, month) && !afterFirstMonthsOfAgreement(subscription, month);
    }

    static boolean beforeAgreement(Subscription subscription, YearMonth month) {
        return subscription.channel().equals(ReferenceRules.EA)
                && month.isBefore(subscription.agreementStart().orElseThrow());
    }

    static boolean afterFirstMonthsOfAgreement(Subscription subscription, YearMonth month) {
        return subscription.channel().equals(ReferenceRules.EA)
                && !month.isBefore(subscription.agreementStart().orElseThrow().plusMonths(ReferenceRules.EA_MONTHS));
    }

    // 2 Net customer adds

    /** "Adds and losses are summed over the window's 12 months (so m-1 reaches back to `M-12`)." */
    Optional<ExactRatio> netCustomerAdds(String partnerId) {
        long sum = 0;
        for (String customer : facts.customers()) {
            for (YearMonth month : window()) {
                YearMonth before = month.minusMonths(1);
                if (isAdd(customer, month) && creditedForCustomer(partnerId, customer, month)) {
                    sum = sum + 1;
                }
                if (isLoss(customer, month) && creditedForCustomer(partnerId, customer, before)) {
                    sum = sum - 1;
                }
            }
        }
        return Optional.of(ExactRatio.of(sum));
    }

    /** "Its eligible subscriptions in those three channels, whoever sold them, partners or Microsoft directly." */
    List<Subscription> paidSubscriptions(String customer, YearMonth month) {
        return facts.eligibleSubscriptionsOfCustomer(customer).stream()
                .filter(ReferenceCustomerMeasures::inTheThreeChannels)
                .filter(subscription -> facts.paid(subscription, month))
                .toList();
    }

    /** "An *add* in m = no paid subscription in m-1 and at least one in m." */
    boolean isAdd(String customer, YearMonth month) {
        return paidSubscriptions(customer, month.minusMonths(1)).isEmpty()
                && !paidSubscriptions(customer, month).isEmpty();
    }

    /** "A *loss* in m = the reverse." */
    boolean isLoss(String customer, YearMonth month) {
        return !paidSubscriptions(customer, month.minusMonths(1)).isEmpty()
                && paidSubscriptions(customer, month).isEmpty();
    }

    /**
     * "An add credits +1 to every partner credited on a subscription that is paid in m, as of m; a loss credits −1 to every
     * partner credited on a subscription that was paid in m-1, as of m-1."
     */
    boolean creditedForCustomer(String partnerId, String customer, YearMonth month) {
        return paidSubscriptions(customer, month).stream()
                .anyMatch(subscription -> attribution.credited(partnerId, subscription, month, Purpose.CUSTOMER_ADDS));
    }
}
