package io.github.pciscoring.io;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;

/**
 * The scores of some partners under one rule set, to be written. Thread-safe.
 *
 * @param rules the rule set, which gives the indicators and their order
 * @param asOf the month whose end the scores are computed for
 * @param scores the scores, in the order in which they are written; may be empty
 */
public record ScoreSheet(CompetencyRuleSet rules, YearMonth asOf, List<PciScore> scores) {
    /** Copies; refuses scores of another rule set or month. */
    public ScoreSheet {
        scores = List.copyOf(scores);
        for (PciScore score : scores) {
            if (!score.ruleSetId().equals(rules.id()) || !score.asOf().equals(asOf)) {
                throw new IllegalArgumentException("the score of " + score.partnerId() + " is one of "
                        + score.ruleSetId() + " as of " + score.asOf() + ", not of " + rules.id() + " as of " + asOf);
            }
        }
    }

    /**
     * Returns the findings about the facts as a whole, which are the same on all scores. They come with scores: a sheet
     * without a partner has none.
     */
    public List<Finding> findings() {
        return scores.isEmpty() ? List.of() : scores.get(0).findings(FindingCode.Scope.FACTS);
    }
}
