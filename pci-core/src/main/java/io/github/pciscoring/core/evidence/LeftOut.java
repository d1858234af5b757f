package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Months of an account for which a partner was not credited, and why; see {@link EvidenceItem}.
 *
 * <p>The engine gives the reasons that lie in what an indicator declares ({@link LeftOutReasons}), for any indicator; those
 * that lie in its own decisions, the indicator gives. The engine's are complete: on each subscription with which the partner
 * ever held an association, each month that may credit ({@code CreditInput.months}) is either credited or left out for
 * exactly one reason; so is each such month of each person ever affiliated with it, and within the credited ones each exam
 * of the person is left out for exactly one reason unless it is held and the formula is met.
 */
public interface LeftOut extends EvidenceItem {

    /** Returns the months concerned, oldest first, never none. */
    List<YearMonth> months();

    /** Returns why. */
    Reason reason();

    /** Returns the exam concerned, if it is about one. */
    Optional<ExamPass> exam();

    /** Returns the association that took the place of the partner's own, if one did. */
    Optional<PartnerAssociation> displacedBy();

    /** Returns the number that decided, in the unit that the reason speaks of, if one did. */
    OptionalLong number();

    /** Returns what else there is to say, for people. */
    Optional<String> detail();

    /** Returns the month in which it was decided, where that is another one than those concerned, if there is one. */
    default Optional<YearMonth> decidedIn() {
        return Optional.empty();
    }

    /** Returns the reason with its details, for people: one sentence without a full stop. */
    default String text() {
        return LeftOutText.of(this);
    }

    /** Returns the item as a value, to be kept. */
    default LeftOutItem toItem() {
        return new LeftOutItem(
                indicatorId(),
                partnerId(),
                account(),
                months(),
                reason(),
                association(),
                affiliation(),
                exam(),
                displacedBy(),
                number(),
                detail(),
                decidedIn());
    }
}
