package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Slot;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * {@link Credited} as a value. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param partnerId the partner
 * @param account the account that earned it
 * @param slot the tally slot that it went into
 * @param month the month that the amount belongs to
 * @param creditedIn the month in which the partner had to be credited to earn it
 * @param amount the amount, as the slot counts
 * @param association the association that earned it, if it came through one
 * @param affiliation the affiliation that earned it, if it came through one
 * @param exams the exams that the indicator asks for and that the person held
 */
public record CreditedItem(
        String indicatorId,
        String partnerId,
        EvidenceAccount account,
        Slot slot,
        YearMonth month,
        YearMonth creditedIn,
        long amount,
        Optional<PartnerAssociation> association,
        Optional<Affiliation> affiliation,
        List<ExamPass> exams)
        implements Credited {
    /** Copies. */
    public CreditedItem {
        exams = List.copyOf(exams);
    }

    @Override
    public CreditedItem toItem() {
        return this;
    }
}
