package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** SPEC, "The six measures": 1 and 2. */
final class ReferenceCustomerMeasures {
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final YearMonth asOf;
    private final ReferenceReadings readings;

    ReferenceCustomerMeasures(ReferenceFacts facts, YearMonth asOf) {
        this(facts, asOf, new ReferenceReadings());
    }

    ReferenceCustomerMeasures(ReferenceFacts facts, YearMonth asOf, ReferenceReadings readings) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts, readings);
        this.asOf = asOf;
        this.readings = readings;
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
        for (Subscription subscription : facts.subscriptions()) {
            for (YearMonth month : window()) {
                if (creditedForRevenue(partnerId, subscription, month)) {
                    sum = sum.add(creditedRevenue(partnerId, subscription, month));
                }
            }
        }
        return Optional.of(ExactRatio.of(sum));
    }

    /** "Several credited partners each get the full credit; nothing is split." R14: or it is. */
    private BigDecimal creditedRevenue(String partnerId, Subscription subscription, YearMonth month) {
        BigDecimal whole = facts.chargesMinusCredits(subscription, month);
        return readings.revenueSplit ? evenShare(partnerId, whole, subscription, month) : whole;
    }

    /** R14: "split evenly, floored to 0.0001 USD, what remains to the first in order of partner id". */
    private BigDecimal evenShare(String partnerId, BigDecimal whole, Subscription subscription, YearMonth month) {
        List<String> credited = facts.partners().stream()
                .map(Partner::id)
                .filter(id -> creditedForRevenue(id, subscription, month))
                .sorted()
                .toList();
        BigDecimal partners = BigDecimal.valueOf(credited.size());
        BigDecimal share = whole.divide(partners, 4, RoundingMode.FLOOR);
        BigDecimal remains = whole.subtract(share.multiply(partners));
        return partnerId.equals(credited.get(0)) ? share.add(remains) : share;
    }

    /** "In each billing month credited to the partners credited for revenue on that subscription in that month." */
    boolean creditedForRevenue(String partnerId, Subscription subscription, YearMonth month) {
        return mayBringRevenue(subscription, month)
                && attribution.credited(partnerId, subscription, month, Purpose.REVENUE);
    }

    /** "Seats or no seats, on eligible subscriptions sold through `EA`, `CSP` or `WEB_DIRECT`." */
    boolean mayBringRevenue(Subscription subscription, YearMonth month) {
        return readings.covers(subscription, Purpose.REVENUE)
                && withinFirstMonthsOfAgreement(subscription, month)
                && (!readings.paidSeatsForRevenue || facts.paid(subscription, month));
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
                if (isAdd(customer, month) && creditedForCustomer(partnerId, customer, month)) {
                    sum = sum + 1;
                }
                if (isLoss(customer, month) && losesCustomer(partnerId, customer, month)) {
                    sum = sum - 1;
                }
            }
        }
        return Optional.of(ExactRatio.of(sum));
    }

    /**
     * "A loss credits −1 to every partner credited on a subscription that was paid in m-1, as of m-1." R3: or "only those
     * credited for the customer's latest add, when that add lies in `m-12 … m-1` (in or out of the window)".
     */
    private boolean losesCustomer(String partnerId, String customer, YearMonth month) {
        if (readings.latestAddWithin.isEmpty()) {
            return creditedForCustomer(partnerId, customer, month.minusMonths(1));
        }
        return IntStream.rangeClosed(1, readings.latestAddWithin.getAsInt())
                .mapToObj(month::minusMonths)
                .filter(earlier -> isAdd(customer, earlier))
                .findFirst()
                .filter(latestAdd -> creditedForCustomer(partnerId, customer, latestAdd))
                .isPresent();
    }

    /** "Its eligible subscriptions in those three channels, whoever sold them, partners or Microsoft directly." */
    List<Subscription> paidSubscriptions(String customer, YearMonth month) {
        return facts.subscriptionsOfCustomer(customer).stream()
                .filter(subscription -> readings.covers(subscription, Purpose.CUSTOMER_ADDS))
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
     * "Every partner credited on a subscription that is paid in m, as of m"; "that was paid in m-1, as of m-1".
     */
    boolean creditedForCustomer(String partnerId, String customer, YearMonth month) {
        return paidSubscriptions(customer, month).stream()
                .anyMatch(subscription -> attribution.credited(partnerId, subscription, month, Purpose.CUSTOMER_ADDS));
    }
}
