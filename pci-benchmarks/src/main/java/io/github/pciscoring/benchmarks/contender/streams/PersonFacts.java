package io.github.pciscoring.benchmarks.contender.streams;

import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A person.
 *
 * @param affiliations the person's affiliations with all partners
 * @param passes the exams passed
 */
record PersonFacts(List<Affiliation> affiliations, List<ExamPass> passes) {

    boolean isAffiliatedWith(String partnerId, YearMonth month) {
        return affiliations.stream()
                .anyMatch(affiliation -> affiliation.partnerId().equals(partnerId)
                        && affiliation.months().contains(month));
    }

    /** Returns the exams that count on a day. */
    Set<String> examsOn(LocalDate day) {
        return passes.stream()
                .filter(pass -> !pass.passedOn().isAfter(day))
                .filter(pass -> pass.expiresOn().filter(day::isAfter).isEmpty())
                .map(ExamPass::exam)
                .collect(toSet());
    }
}
