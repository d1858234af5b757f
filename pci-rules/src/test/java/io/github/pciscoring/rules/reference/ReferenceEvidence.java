package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * What the reference scorer's measures are made of: which amounts each partner is credited with, and what was left out and
 * why. As naive as the scorer, with whose questions it looks at the facts; every item is about a single month, so that it
 * does not matter how others group months.
 *
 * <p>The items are in {@link ReferenceSubscriptionEvidence} (what the four customer indicators leave out),
 * {@link ReferenceCustomerEvidence} (1, 2), {@link ReferencePeopleEvidence} (3, 4) and {@link ReferenceUsageEvidence} (5, 6).
 */
public final class ReferenceEvidence {
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final ReferenceScope scope;
    private final ReferenceSubscriptionEvidence subscriptions;
    private final ReferenceCustomerEvidence customers;
    private final ReferencePeopleEvidence consultants;
    private final ReferencePeopleEvidence developers;
    private final ReferenceUsageEvidence usage;

    /**
     * Looks at facts at the end of a month.
     *
     * @param allFacts the facts, valid by DATA.md, in any order
     * @param asOf the as-of month `M`
     */
    public ReferenceEvidence(List<Fact> allFacts, YearMonth asOf) {
        this(allFacts, asOf, new ReferenceReadings());
    }

    /** Looks at facts under terms of exams; what else readings may say is not looked at. */
    ReferenceEvidence(List<Fact> allFacts, YearMonth asOf, ReferenceReadings readings) {
        facts = new ReferenceFacts(allFacts);
        attribution = new ReferenceAttribution(facts);
        scope = new ReferenceScope(facts, asOf);
        subscriptions = new ReferenceSubscriptionEvidence(facts, asOf);
        customers = new ReferenceCustomerEvidence(facts, asOf);
        consultants = new ReferencePeopleEvidence(
                facts, asOf, readings, ReferenceRules.FUNCTIONAL_CONSULTANTS.id(), ReferenceRules.CONSULTANT_EXAMS);
        developers = new ReferencePeopleEvidence(
                facts, asOf, readings, ReferenceRules.DEVELOPERS.id(), ReferenceRules.DEVELOPER_EXAMS);
        usage = new ReferenceUsageEvidence(facts, asOf);
    }

    /** Returns what all partners are credited with, scored or not, in no particular order. */
    public List<ReferenceCredit> credits() {
        return ofAllPartners(this::credits);
    }

    /** Returns what one partner is credited with. */
    public List<ReferenceCredit> credits(String partnerId) {
        return together(List.of(
                customers.revenueCredits(partnerId),
                customers.addsCredits(partnerId),
                consultants.credits(partnerId),
                developers.credits(partnerId),
                usage.deploymentCredits(partnerId),
                usage.growthCredits(partnerId)));
    }

    /** Returns what is left out for all partners, scored or not, in no particular order; the same may occur twice. */
    public List<ReferenceLeftOut> leftOut() {
        return ofAllPartners(this::leftOut);
    }

    /** Returns what is left out for one partner. */
    public List<ReferenceLeftOut> leftOut(String partnerId) {
        return together(List.of(
                subscriptions.leftOut(partnerId),
                customers.revenueLeftOut(partnerId),
                customers.addsLeftOut(partnerId),
                consultants.leftOut(partnerId),
                developers.leftOut(partnerId),
                usage.deploymentLeftOut(partnerId),
                usage.growthLeftOut(partnerId)));
    }

    /**
     * Returns whether this very association earns its partner a credit on an account in a month: it is one of the facts, it
     * is with a subscription of the account that the indicator looks at, it holds in the month, its type credits, and it is
     * not displaced.
     */
    public boolean earns(
            PartnerAssociation association,
            String indicatorId,
            AccountLevel accountLevel,
            String accountId,
            YearMonth creditedIn) {
        Subscription subscription = facts.subscription(association.subscriptionId());
        return facts.belongsTo(subscription, accountLevel, accountId)
                && ReferenceScope.purposeOf(indicatorId)
                        .filter(purpose -> scope.credits(association, subscription, creditedIn, purpose))
                        .isPresent();
    }

    /** Returns whether one association displaces another in a month, for an indicator; both are among the facts. */
    public boolean displaces(PartnerAssociation other, PartnerAssociation own, String indicatorId, YearMonth month) {
        return ReferenceScope.purposeOf(indicatorId)
                .filter(purpose -> attribution.displaces(other, own, month, purpose))
                .isPresent();
    }

    private <T> List<T> ofAllPartners(Function<String, List<T>> ofOne) {
        return facts.partners().stream()
                .map(Partner::id)
                .flatMap(partnerId -> ofOne.apply(partnerId).stream())
                .toList();
    }

    private static <T> List<T> together(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
