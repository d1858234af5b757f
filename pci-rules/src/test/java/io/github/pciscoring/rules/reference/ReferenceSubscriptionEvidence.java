package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.ReferenceReason.AGREEMENT_NOT_STARTED;
import static io.github.pciscoring.rules.reference.ReferenceReason.AGREEMENT_TOO_OLD;
import static io.github.pciscoring.rules.reference.ReferenceReason.CHANNEL_NOT_ELIGIBLE;
import static io.github.pciscoring.rules.reference.ReferenceReason.DISPLACED;
import static io.github.pciscoring.rules.reference.ReferenceReason.NOT_ASSOCIATED;
import static io.github.pciscoring.rules.reference.ReferenceReason.OUTSIDE_WINDOW;
import static io.github.pciscoring.rules.reference.ReferenceReason.PRODUCT_NOT_ELIGIBLE;
import static io.github.pciscoring.rules.reference.ReferenceReason.TYPE_WITHOUT_CREDIT;
import static io.github.pciscoring.rules.reference.ReferenceReason.UNPAID;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a partner is not credited on a subscription with which it has ever been associated. Of several reasons the first is
 * given, and each month that may credit has exactly one, or is credited.
 */
final class ReferenceSubscriptionEvidence {
    private final ReferenceFacts facts;
    private final ReferenceAttribution attribution;
    private final ReferenceScope scope;

    ReferenceSubscriptionEvidence(ReferenceFacts facts, YearMonth asOf) {
        this.facts = facts;
        this.attribution = new ReferenceAttribution(facts);
        this.scope = new ReferenceScope(facts, asOf);
    }

    List<ReferenceLeftOut> leftOut(String partnerId) {
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            for (Subscription subscription : facts.subscriptions()) {
                if (ofPartner(partnerId, facts.associationsEver(subscription)).isEmpty()) {
                    continue;
                }
                for (YearMonth month : scope.months(purpose)) {
                    reason(partnerId, subscription, month, purpose)
                            .map(reason -> ReferenceLeftOut.of(
                                    ReferenceRules.INDICATOR_OF.get(purpose),
                                    partnerId,
                                    AccountLevel.SUBSCRIPTION,
                                    subscription.id(),
                                    month,
                                    reason))
                            .ifPresent(leftOut::add);
                }
            }
        }
        return leftOut;
    }

    private static List<PartnerAssociation> ofPartner(String partnerId, List<PartnerAssociation> associations) {
        return associations.stream()
                .filter(association -> association.partnerId().equals(partnerId))
                .toList();
    }

    /** The first reason that applies to one month that may credit; empty when the partner is credited. */
    private Optional<ReferenceReason> reason(
            String partnerId, Subscription subscription, YearMonth month, Purpose purpose) {
        List<PartnerAssociation> held = ofPartner(partnerId, facts.associations(subscription, month));
        List<PartnerAssociation> crediting = held.stream()
                .filter(association -> ReferenceAttribution.covers(association, purpose))
                .toList();
        if (!ReferenceFacts.eligible(subscription)) {
            return Optional.of(PRODUCT_NOT_ELIGIBLE);
        }
        if (onlyThreeChannels(purpose) && !ReferenceCustomerMeasures.inTheThreeChannels(subscription)) {
            return Optional.of(CHANNEL_NOT_ELIGIBLE);
        }
        if (purpose == Purpose.REVENUE && ReferenceCustomerMeasures.beforeAgreement(subscription, month)) {
            return Optional.of(AGREEMENT_NOT_STARTED);
        }
        if (purpose == Purpose.REVENUE && ReferenceCustomerMeasures.afterFirstMonthsOfAgreement(subscription, month)) {
            return Optional.of(AGREEMENT_TOO_OLD);
        }
        if (!heldInAnyMonth(partnerId, subscription, purpose)) {
            return Optional.of(OUTSIDE_WINDOW);
        }
        if (held.isEmpty()) {
            return Optional.of(NOT_ASSOCIATED);
        }
        if (crediting.isEmpty()) {
            return Optional.of(TYPE_WITHOUT_CREDIT);
        }
        if (crediting.stream().noneMatch(own -> attribution.counts(own, subscription, month, purpose))) {
            return Optional.of(DISPLACED);
        }
        if (onlyPaid(purpose) && !facts.paid(subscription, month)) {
            return Optional.of(UNPAID);
        }
        return Optional.empty();
    }

    /** "Sold through `EA`, `CSP` or `WEB_DIRECT`"; "in those three channels"; "any channel, here and in 6". */
    private static boolean onlyThreeChannels(Purpose purpose) {
        return purpose == Purpose.REVENUE || purpose == Purpose.CUSTOMER_ADDS;
    }

    /** "Seats or no seats" for revenue; the others look at paid subscriptions. */
    private static boolean onlyPaid(Purpose purpose) {
        return purpose != Purpose.REVENUE;
    }

    /** In any month that may credit, in the agreement's months or not. */
    private boolean heldInAnyMonth(String partnerId, Subscription subscription, Purpose purpose) {
        return scope.months(purpose).stream()
                .anyMatch(month -> !ofPartner(partnerId, facts.associations(subscription, month))
                        .isEmpty());
    }
}
