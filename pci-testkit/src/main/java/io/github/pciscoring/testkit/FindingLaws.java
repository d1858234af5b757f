package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws of findings, on scores that were made of some facts. */
final class FindingLaws {
    private final PciScorer scorer;
    private final List<Fact> facts;
    private final List<PciScore> scores;

    FindingLaws(PciScorer scorer, List<Fact> facts, List<PciScore> scores) {
        this.scorer = scorer;
        this.facts = facts;
        this.scores = scores;
    }

    void checkAll() {
        for (PciScore score : scores) {
            checkOrder(score);
            for (FactTable table : FactTable.values()) {
                checkMonths(score, table);
            }
        }
    }

    /** What was found of the facts comes first and is the same on all scores, then what was found of the partner. */
    private void checkOrder(PciScore score) {
        List<Finding> ofFacts = score.findings(FindingCode.Scope.FACTS);
        List<Finding> inOrder = new ArrayList<>(ofFacts);
        inOrder.addAll(score.findings(FindingCode.Scope.PARTNER));
        Violation.unless(
                score.findings().equals(inOrder) && ofFacts.equals(scores.get(0).findings(FindingCode.Scope.FACTS)),
                "findings of the facts must come first, and be the same on all scores",
                "partner " + score.partnerId() + ": " + score.findings());
    }

    /** A month that is read of a table and has no row stands in one finding at most; one that has a row in none. */
    private void checkMonths(PciScore score, FactTable table) {
        List<YearMonth> named = score.findings(FindingCode.Scope.FACTS).stream()
                .filter(finding -> finding.table().equals(Optional.of(table)))
                .flatMap(finding -> finding.months().stream())
                .toList();
        Set<YearMonth> once = new HashSet<>(named);
        Violation.unless(
                once.size() == named.size()
                        && named.size() <= scorer.lookBack(table).orElse(-1) + 1,
                "a month without rows must stand in one finding, and only if it is read",
                table + ": " + named);
        facts.stream()
                .filter(fact -> fact.table() == table && !isOfPartner(fact))
                .forEach(fact -> Violation.unless(
                        FactWindow.month(fact).filter(once::contains).isEmpty(),
                        "a month with rows must stand in no finding",
                        table + ": " + named,
                        fact));
    }

    private static boolean isOfPartner(Fact fact) {
        return fact instanceof OwnFact own && own.subjectType() == SubjectType.PARTNER;
    }
}
