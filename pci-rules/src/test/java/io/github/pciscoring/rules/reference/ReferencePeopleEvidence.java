package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.ReferenceReason.AFFILIATION_OUTSIDE_WINDOW;
import static io.github.pciscoring.rules.reference.ReferenceReason.EXAM_NOT_ASKED_FOR;
import static io.github.pciscoring.rules.reference.ReferenceReason.EXPIRED;
import static io.github.pciscoring.rules.reference.ReferenceReason.FORMULA_INCOMPLETE;
import static io.github.pciscoring.rules.reference.ReferenceReason.NOT_YET_PASSED;
import static io.github.pciscoring.rules.reference.ReferenceReason.NO_EXAMS;
import static io.github.pciscoring.rules.reference.ReferenceReason.NO_LONGER_HONOURED;
import static io.github.pciscoring.rules.reference.ReferenceReason.PASSED_AFTER_RETIREMENT;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.rules.reference.ReferenceRules.ExamCombination;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom one of 3 and 4 of "The six measures" credits, and whom it leaves out, exam by exam. */
final class ReferencePeopleEvidence {
    private final ReferenceFacts facts;
    private final ReferencePeopleMeasures measures;
    private final YearMonth asOf;
    private final String indicatorId;
    private final List<ExamCombination> formula;

    ReferencePeopleEvidence(
            ReferenceFacts facts,
            YearMonth asOf,
            ReferenceReadings readings,
            String indicatorId,
            List<ExamCombination> formula) {
        this.facts = facts;
        this.measures = new ReferencePeopleMeasures(facts, asOf, readings);
        this.asOf = asOf;
        this.indicatorId = indicatorId;
        this.formula = formula;
    }

    /** "One person counts once, whatever they hold, and once for each partner they are affiliated with." */
    List<ReferenceCredit> credits(String partnerId) {
        return measures.affiliatedPeople(partnerId).stream()
                .filter(person -> measures.holdsOne(person, formula))
                .map(person -> new ReferenceCredit(
                        indicatorId, partnerId, "people", AccountLevel.PERSON, person, asOf, asOf, 1))
                .toList();
    }

    /** For each person that has ever been affiliated with the partner, even without any month. */
    List<ReferenceLeftOut> leftOut(String partnerId) {
        List<String> everAffiliated = facts.affiliations().stream()
                .filter(affiliation -> affiliation.partnerId().equals(partnerId))
                .map(Affiliation::personId)
                .distinct()
                .toList();
        List<ReferenceLeftOut> leftOut = new ArrayList<>();
        for (String person : everAffiliated) {
            if (!measures.affiliatedPeople(partnerId).contains(person)) {
                leftOut.add(leftOut(partnerId, person, AFFILIATION_OUTSIDE_WINDOW));
            } else if (facts.examsOf(person).isEmpty()) {
                leftOut.add(leftOut(partnerId, person, NO_EXAMS));
            } else {
                for (ExamPass pass : facts.examsOf(person)) {
                    reason(pass)
                            .map(reason -> leftOut(partnerId, person, reason).about(pass))
                            .ifPresent(leftOut::add);
                }
            }
        }
        return leftOut;
    }

    /** "An exam counts when it was passed on or before the last day of M and has not expired by then." */
    private Optional<ReferenceReason> reason(ExamPass pass) {
        if (!asksFor(pass.exam())) {
            return Optional.of(EXAM_NOT_ASKED_FOR);
        }
        if (measures.passedAfterRetirement(pass)) {
            return Optional.of(PASSED_AFTER_RETIREMENT);
        }
        if (measures.notYetPassed(pass)) {
            return Optional.of(NOT_YET_PASSED);
        }
        if (measures.expired(pass)) {
            return Optional.of(EXPIRED);
        }
        if (measures.noLongerHonoured(pass)) {
            return Optional.of(NO_LONGER_HONOURED);
        }
        return measures.holdsOne(pass.personId(), formula) ? Optional.empty() : Optional.of(FORMULA_INCOMPLETE);
    }

    private boolean asksFor(String exam) {
        return formula.stream()
                .anyMatch(combination -> combination.exam().equals(exam)
                        || combination.andOneOf().contains(exam));
    }

    private ReferenceLeftOut leftOut(String partnerId, String person, ReferenceReason reason) {
        return ReferenceLeftOut.of(indicatorId, partnerId, AccountLevel.PERSON, person, asOf, reason);
    }
}
