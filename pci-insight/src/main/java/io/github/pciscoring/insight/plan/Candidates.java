package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds people who hold an exam that an indicator asks for, and lack one more. */
final class Candidates {
    private final BoundPortfolio bound;
    private final String partnerId;
    private final YearMonth asOf;

    Candidates(BoundPortfolio bound, String partnerId, YearMonth asOf) {
        this.bound = bound;
        this.partnerId = partnerId;
        this.asOf = asOf;
    }

    /** Returns those for an indicator, in the portfolio's order; none where it asks for no exams. */
    List<Candidate> of(IndicatorRule rule) {
        List<ExamFormula> formulas = rule.parameters().values().values().stream()
                .filter(ExamFormula.class::isInstance)
                .map(ExamFormula.class::cast)
                .toList();
        if (formulas.isEmpty()) {
            return List.of();
        }
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(EvidenceQuery.all().partner(partnerId).indicator(rule.id()), asOf, evidence);
        Map<String, List<LeftOutItem>> byPerson = new LinkedHashMap<>();
        for (LeftOutItem item : evidence.leftOut()) {
            if (item.reason().equals(LeftOutReasons.FORMULA_INCOMPLETE)
                    && item.months().contains(asOf)) {
                byPerson.computeIfAbsent(item.account().id(), id -> new ArrayList<>())
                        .add(item);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        byPerson.forEach((person, items) -> {
            Set<String> held = items.stream()
                    .flatMap(item -> item.exam().stream())
                    .map(ExamPass::exam)
                    .collect(Collectors.toSet());
            items.stream()
                    .filter(item -> item.exam()
                            .map(exam -> formulas.stream().anyMatch(formula -> lacksOne(formula, exam.exam(), held)))
                            .orElse(false))
                    .map(LeftOutItem::detail)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(detail -> candidates.add(new Candidate(person, detail)));
        });
        return List.copyOf(candidates);
    }

    /** Returns whether an alternative that names an exam lacks one requirement, which can still be met. */
    private boolean lacksOne(ExamFormula formula, String exam, Set<String> held) {
        return formula.anyOf().stream()
                .filter(alternative -> alternative.allOf().stream()
                        .anyMatch(requirement -> requirement.anyOf().contains(exam)))
                .map(alternative -> alternative.allOf().stream()
                        .filter(requirement -> Collections.disjoint(requirement.anyOf(), held))
                        .toList())
                .anyMatch(missing ->
                        missing.size() == 1 && missing.get(0).anyOf().stream().anyMatch(this::isHonoured));
    }

    private boolean isHonoured(String exam) {
        return Optional.ofNullable(bound.rules().examTerms().get(exam))
                .flatMap(ExamTerms::honouredUntil)
                .map(until -> !until.isBefore(asOf.atEndOfMonth()))
                .orElse(true);
    }
}
