package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which months and which subscriptions may credit the four customer indicators, and whom they credit. */
final class ReferenceScope {
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final ReferenceCustomerMeasures customers;
    private final ReferenceUsageMeasures usage;
    private final YearMonth asOf;

    ReferenceScope(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts);
        this.customers = new ReferenceCustomerMeasures(facts, asOf);
        this.usage = new ReferenceUsageMeasures(facts, asOf);
        this.asOf = asOf;
    }

    /** The indicator with this id, unless it is one of the two people indicators. */
    static Optional<Purpose> purposeOf(String indicatorId) {
        return ReferenceRules.INDICATOR_OF.entrySet().stream()
                .filter(entry -> entry.getValue().equals(indicatorId))
                .map(entry -> entry.getKey())
                .findAny();
    }

    /**
     * The months in which an indicator looks at credits: "in each billing month" of the window; the window and "m-1 reaches
     * back to `M-12`"; "as of M"; "current = … in M; baseline = the same for `M-12`, with the credits of `M-12`".
     */
    List<YearMonth> months(Purpose purpose) {
        return switch (purpose) {
            case REVENUE -> customers.window();
            case CUSTOMER_ADDS -> lookedAtForAdds();
            case DEPLOYMENTS -> List.of(asOf);
            case MAU_GROWTH -> List.of(usage.growthBaselineMonth(), asOf);
        };
    }

    /** "So m-1 reaches back to `M-12`." */
    private List<YearMonth> lookedAtForAdds() {
        List<YearMonth> months = new ArrayList<>(customers.window());
        months.add(0, asOf.minusMonths(ReferenceRules.WINDOW_MONTHS));
        return months;
    }

    /** Whether it is a subscription that the indicator looks at in this month, whoever is associated with it. */
    boolean mayCredit(Subscription subscription, YearMonth month, Purpose purpose) {
        return switch (purpose) {
            case REVENUE -> customers.mayBringRevenue(subscription, month);
            case CUSTOMER_ADDS ->
                ReferenceFacts.eligible(subscription)
                        && ReferenceCustomerMeasures.inTheThreeChannels(subscription)
                        && facts.paid(subscription, month);
            case DEPLOYMENTS, MAU_GROWTH -> ReferenceFacts.eligible(subscription) && facts.paid(subscription, month);
        };
    }

    /** Whether the partner is credited on this very subscription in this month. */
    boolean credited(String partnerId, Subscription subscription, YearMonth month, Purpose purpose) {
        return mayCredit(subscription, month, purpose) && attribution.credited(partnerId, subscription, month, purpose);
    }

    /** Whether the partner is credited on this very subscription in this month through this very association. */
    boolean credits(PartnerAssociation association, Subscription subscription, YearMonth month, Purpose purpose) {
        return months(purpose).contains(month)
                && mayCredit(subscription, month, purpose)
                && facts.associations(subscription, month).contains(association)
                && attribution.counts(association, subscription, month, purpose);
    }
}
