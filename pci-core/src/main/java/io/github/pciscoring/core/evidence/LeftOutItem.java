package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@link LeftOut} as a value. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param partnerId the partner
 * @param account the account
 * @param months the months concerned, oldest first
 * @param reason why
 * @param association the partner's own association concerned, if there is a particular one
 * @param affiliation the person's affiliation concerned, if there is a particular one
 * @param exam the exam concerned, if it is about one
 * @param displacedBy the association that took the place of the partner's own, if one did
 * @param number the number that decided, if one did
 * @param detail what else there is to say, for people
 * @param decidedIn the month in which it was decided, if it is a particular one that is not among those concerned
 */
public record LeftOutItem(
        String indicatorId,
        String partnerId,
        EvidenceAccount account,
        List<YearMonth> months,
        Reason reason,
        Optional<PartnerAssociation> association,
        Optional<Affiliation> affiliation,
        Optional<ExamPass> exam,
        Optional<PartnerAssociation> displacedBy,
        OptionalLong number,
        Optional<String> detail,
        Optional<YearMonth> decidedIn)
        implements LeftOut {
    /** Copies. */
    public LeftOutItem {
        months = List.copyOf(months);
    }

    @Override
    public LeftOutItem toItem() {
        return this;
    }
}
