package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.ExamFormula;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/** The columns of people, made person by person; those who never qualify are left out. Not thread-safe. */
final class PersonColumns {
    final LongStream.Builder consultants = LongStream.builder();
    final LongStream.Builder developers = LongStream.builder();
    final LinksBuilder links = new LinksBuilder();

    private final SmbRules rules;
    private final MonthBits months;
    private final Map<String, Integer> partners;

    PersonColumns(SmbRules rules, MonthBits months, Map<String, Integer> partners) {
        this.rules = rules;
        this.months = months;
        this.partners = partners;
    }

    void add(PersonRows person) {
        Map<String, Long> held = new HashMap<>();
        for (ExamPass pass : person.passes) {
            MonthRange ends = MonthRange.ofDays(Optional.of(pass.passedOn()), pass.expiresOn());
            held.merge(pass.exam(), months.mask(ends), (one, other) -> one | other);
        }
        long consultant = qualified(rules.consultants(), held);
        long developer = qualified(rules.developers(), held);
        if ((consultant | developer) == 0) {
            return;
        }
        consultants.add(consultant);
        developers.add(developer);
        for (Affiliation affiliation : person.affiliations) {
            links.add(Objects.requireNonNull(partners.get(affiliation.partnerId())), months.mask(affiliation.months()));
        }
        links.end();
    }

    private static long qualified(ExamFormula formula, Map<String, Long> held) {
        long any = 0;
        for (ExamFormula.Alternative alternative : formula.anyOf()) {
            long all = -1;
            for (ExamFormula.Requirement requirement : alternative.allOf()) {
                long one = 0;
                for (String exam : requirement.anyOf()) {
                    one |= held.getOrDefault(exam, 0L);
                }
                all &= one;
            }
            any |= all;
        }
        return any;
    }
}
