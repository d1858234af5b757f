package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceReadings.AttributionRow;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** SPEC, "Attribution: who is credited". */
final class ReferenceAttribution {
    private final ReferenceFacts facts;
    private final ReferenceReadings readings;

    ReferenceAttribution(ReferenceFacts facts) {
        this(facts, new ReferenceReadings());
    }

    ReferenceAttribution(ReferenceFacts facts, ReferenceReadings readings) {
        this.facts = facts;
        this.readings = readings;
    }

    /**
     * "Indicators 1, 2, 5 and 6 credit a partner only through an association with a subscription." "A partner linked twice
     * counts once."
     */
    boolean credited(String partnerId, Subscription subscription, YearMonth month, Purpose purpose) {
        return facts.associations(subscription, month).stream()
                .filter(association -> association.partnerId().equals(partnerId))
                .anyMatch(association -> counts(association, subscription, month, purpose));
    }

    /** "In a month, an association counts for" what its row of the table says, unless it is displaced. */
    boolean counts(PartnerAssociation association, Subscription subscription, YearMonth month, Purpose purpose) {
        if (readings.attribution.isPresent()) {
            return readings.attribution.get().stream()
                    .anyMatch(row -> counts(row, association, subscription, month, purpose));
        }
        return covers(association, purpose) && !displaced(association, subscription, month, purpose);
    }

    /** R7: "any table …, with any displacement (by associations held, per subscription and month)". */
    private boolean counts(
            AttributionRow row,
            PartnerAssociation association,
            Subscription subscription,
            YearMonth month,
            Purpose purpose) {
        return row.type().equals(association.type())
                && row.purposes().contains(purpose)
                && (row.products().isEmpty() || row.products().get().contains(subscription.product()))
                && facts.associations(subscription, month).stream()
                        .noneMatch(other -> row.displacedBy().contains(other.type()));
    }

    static boolean covers(PartnerAssociation association, Purpose purpose) {
        return ReferenceRules.COUNTS_FOR
                .getOrDefault(association.type(), Set.of())
                .contains(purpose);
    }

    /**
     * "A DPOR association is displaced, for that subscription, month and indicator, when any partner, itself included, holds
     * a CPOR association there that covers the indicator. CSP associations are never displaced."
     */
    private boolean displaced(
            PartnerAssociation association, Subscription subscription, YearMonth month, Purpose purpose) {
        return facts.associations(subscription, month).stream()
                .anyMatch(other -> displacesByType(other, association, purpose));
    }

    private static boolean displacesByType(PartnerAssociation other, PartnerAssociation own, Purpose purpose) {
        return own.type().equals(ReferenceRules.DISPLACED_TYPE)
                && ReferenceRules.CPOR_TYPES.contains(other.type())
                && covers(other, purpose);
    }

    /** The same of two associations: both are among the facts, with one subscription, and hold in the month. */
    boolean displaces(PartnerAssociation other, PartnerAssociation own, YearMonth month, Purpose purpose) {
        List<PartnerAssociation> holding = facts.associations(facts.subscription(own.subscriptionId()), month);
        return holding.contains(own) && holding.contains(other) && displacesByType(other, own, purpose);
    }
}
