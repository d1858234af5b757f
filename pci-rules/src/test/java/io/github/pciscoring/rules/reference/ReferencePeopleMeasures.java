package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.rules.reference.ReferenceReadings.ExamTerms;
import io.github.pciscoring.rules.reference.ReferenceRules.ExamCombination;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SPEC, "The six measures": 3 and 4. */
final class ReferencePeopleMeasures {
    private final ReferenceFacts facts;
    private final YearMonth asOf;
    private final Map<String, ExamTerms> terms;

    ReferencePeopleMeasures(ReferenceFacts facts, YearMonth asOf, ReferenceReadings readings) {
        this.facts = facts;
        this.asOf = asOf;
        this.terms = readings.examTerms;
    }

    /** 3 Functional consultants: "`PL-200` and one of …; `MB-300` and one of …; `MB-800`." */
    Optional<ExactRatio> functionalConsultants(String partnerId) {
        return Optional.of(ExactRatio.of(peopleHolding(partnerId, ReferenceRules.CONSULTANT_EXAMS)));
    }

    /** 4 Developers: "Likewise with `PL-400`; or `MB-300` and one of …. One person may count for both 3 and 4." */
    Optional<ExactRatio> developers(String partnerId) {
        return Optional.of(ExactRatio.of(peopleHolding(partnerId, ReferenceRules.DEVELOPER_EXAMS)));
    }

    /** "One person counts once, whatever they hold, and once for each partner they are affiliated with." */
    private long peopleHolding(String partnerId, List<ExamCombination> combinations) {
        return affiliatedPeople(partnerId).stream()
                .filter(person -> holdsOne(person, combinations))
                .count();
    }

    /** "Distinct people affiliated with the partner in M." */
    List<String> affiliatedPeople(String partnerId) {
        return facts.affiliations().stream()
                .filter(affiliation -> affiliation.partnerId().equals(partnerId))
                .filter(affiliation -> affiliation.months().contains(asOf))
                .map(Affiliation::personId)
                .distinct()
                .toList();
    }

    /** "Who hold, at the end of M, at least one of". */
    boolean holdsOne(String person, List<ExamCombination> combinations) {
        return combinations.stream().anyMatch(combination -> holds(person, combination));
    }

    /** An exam, and one of some others unless there are none. */
    private boolean holds(String person, ExamCombination combination) {
        return holdsExam(person, combination.exam())
                && (combination.andOneOf().isEmpty()
                        || combination.andOneOf().stream().anyMatch(exam -> holdsExam(person, exam)));
    }

    private boolean holdsExam(String person, String exam) {
        return facts.examsOf(person).stream()
                .filter(pass -> pass.exam().equals(exam))
                .anyMatch(this::counts);
    }

    /**
     * "An exam counts when it was passed on or before the last day of M and has not expired by then (expiry day itself still
     * counts)." Under PROGRAMMES, A: also, "honoured until … if passed before retirement".
     */
    private boolean counts(ExamPass pass) {
        return !notYetPassed(pass) && !expired(pass) && !passedAfterRetirement(pass) && !noLongerHonoured(pass);
    }

    boolean passedAfterRetirement(ExamPass pass) {
        ExamTerms ofExam = terms.get(pass.exam());
        return ofExam != null
                && ofExam.retiredOn().isPresent()
                && pass.passedOn().isAfter(ofExam.retiredOn().get());
    }

    boolean noLongerHonoured(ExamPass pass) {
        ExamTerms ofExam = terms.get(pass.exam());
        return ofExam != null
                && ofExam.honouredUntil().isPresent()
                && asOf.atEndOfMonth().isAfter(ofExam.honouredUntil().get());
    }

    boolean notYetPassed(ExamPass pass) {
        return pass.passedOn().isAfter(asOf.atEndOfMonth());
    }

    boolean expired(ExamPass pass) {
        return pass.expiresOn().isPresent() && pass.expiresOn().get().isBefore(asOf.atEndOfMonth());
    }
}
