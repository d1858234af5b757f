package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.reference.EdgePlans.EdgeDay;
import io.github.pciscoring.rules.reference.ReferenceReadings.ExamTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Exams of SPEC's rule set that are retired or honoured until a day, for the engine and for the reference.
 *
 * @param terms the terms by exam, valid
 */
record RetiredExams(Map<String, ExamTerms> terms) {
    /** Some terms, as days around the as-of month. */
    record Plan(Map<String, Optional<EdgeDay>> retiredOn, Map<String, Optional<EdgeDay>> honouredUntil) {
        RetiredExams at(YearMonth asOf) {
            Map<String, ExamTerms> terms = new TreeMap<>();
            retiredOn.forEach((exam, day) -> {
                Optional<LocalDate> retired = day.map(of -> of.at(asOf));
                Optional<LocalDate> honoured = honouredUntil
                        .getOrDefault(exam, Optional.empty())
                        .map(of -> of.at(asOf))
                        .map(of -> retired.filter(of::isBefore).orElse(of));
                if (retired.isPresent() || honoured.isPresent()) {
                    terms.put(exam, new ExamTerms(retired, honoured));
                }
            });
            return new RetiredExams(terms);
        }
    }

    /** Returns terms of any of the exams that the generated people often pass. */
    static Arbitrary<Plan> plans() {
        Arbitrary<Map<String, Optional<EdgeDay>>> retired = Arbitraries.maps(
                        Arbitraries.of("MB-800", "PL-400", "MB-300", "PL-200", "MB-310", "MB-500", "MB-210"),
                        EdgeTimes.passedOn().optional(0.7))
                .ofMinSize(1);
        Arbitrary<Map<String, Optional<EdgeDay>>> honoured = Arbitraries.maps(
                        Arbitraries.of("MB-800", "PL-400", "MB-300", "PL-200", "MB-310", "MB-500", "MB-210"),
                        EdgeTimes.expiresOn().optional(0.7))
                .ofMinSize(1);
        return Combinators.combine(retired, honoured).as(Plan::new);
    }

    CompetencyRuleSet rules() {
        CompetencyRuleSet.Builder rules = CompetencyRuleSet.builder().from(RuleSets.smmcsSmb());
        terms.forEach((exam, of) -> rules.putExamTerms(
                exam, new io.github.pciscoring.core.ruleset.ExamTerms(of.retiredOn(), of.honouredUntil())));
        return rules.build();
    }

    ReferenceReadings readings() {
        ReferenceReadings readings = new ReferenceReadings();
        readings.examTerms.putAll(terms);
        return readings;
    }
}
