package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.util.Optional;

/**
 * What items of evidence have in common: an indicator, a partner and an account.
 *
 * <p>Items come in two forms with the same methods. Those that an {@link EvidenceSink} is handed are views over the
 * portfolio: they cost nothing to make, resolve what is asked for when it is asked for, and hold until the call returns.
 * {@link CreditedItem} and {@link LeftOutItem} are values that can be kept.
 */
public interface EvidenceItem {

    /** Returns the indicator's id. */
    String indicatorId();

    /** Returns the partner's id. */
    String partnerId();

    /** Returns the account that the item is about. */
    EvidenceAccount account();

    /**
     * Returns the partner's own association that the item stands on. For a credit, the one that earned it; where several
     * did, that which has held for longest, and of those the one on the subscription whose id comes first. For what was left
     * out, the one concerned, if there is a particular one.
     */
    Optional<PartnerAssociation> association();

    /** Returns the person's affiliation with the partner that the item stands on, likewise. */
    Optional<Affiliation> affiliation();
}
