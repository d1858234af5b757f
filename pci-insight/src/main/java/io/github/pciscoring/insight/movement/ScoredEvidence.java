package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;

/**
 * A partner's score with all the evidence behind it, of one month and one portfolio. Thread-safe.
 *
 * @param bound the portfolio and the rule set
 * @param sums the score and the sums that it was made from
 * @param credited every amount that the partner was credited or debited with
 * @param leftOut everything that was left out, with its reason
 */
public record ScoredEvidence(
        BoundPortfolio bound, PartnerSums sums, List<CreditedItem> credited, List<LeftOutItem> leftOut) {
    /** Copies. */
    public ScoredEvidence {
        credited = List.copyOf(credited);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Scores a partner and collects the evidence.
     *
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public static ScoredEvidence of(BoundPortfolio bound, String partnerId, YearMonth asOf) {
        CollectedEvidence evidence = new CollectedEvidence();
        PartnerSums sums = bound.sums(partnerId, asOf);
        bound.evidence(EvidenceQuery.all().partner(partnerId), asOf, evidence);
        return new ScoredEvidence(bound, sums, evidence.credited(), evidence.leftOut());
    }

    /** Returns the score. */
    public PciScore score() {
        return sums.score();
    }

    /** Returns the month whose end was scored. */
    public YearMonth asOf() {
        return score().asOf();
    }
}
