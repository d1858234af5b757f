package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.plan.PlanTarget;
import io.github.pciscoring.io.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What scores have to be at least, so that a pipeline can stop where they are not. */
final class FailUnder {
    private static final String NAME = "--fail-under";
    private static final int MOST_NAMED = 10;

    @Option(
            names = NAME,
            paramLabel = "TIER|SCORE",
            description = "End with exit status " + ExitStatus.BELOW
                    + " if one of the partners shown is below this tier or score by one of the rule sets; the"
                    + " results are written all the same.")
    private @Nullable String least;

    /**
     * Refuses what is neither a score nor a tier of all rule sets.
     *
     * @throws WrongUsageException if so
     */
    void check(List<PciScorer> scorers) {
        if (least != null) {
            for (PciScorer scorer : scorers) {
                Targets.of(NAME, least, scorer.rules());
            }
        }
    }

    /** Returns the exit status for scores, and says which partners are below. */
    int status(List<ScoreSheet> sheets, Console console) {
        int status = 0;
        for (ScoreSheet sheet : sheets) {
            List<String> below = below(sheet);
            if (!below.isEmpty()) {
                String rules = sheets.size() > 1 ? " by " + sheet.rules().id() : "";
                console.note("below " + least + rules + ": " + Text.listed(below, MOST_NAMED, Text::safe));
                status = ExitStatus.BELOW;
            }
        }
        return status;
    }

    private List<String> below(ScoreSheet sheet) {
        List<String> below = new ArrayList<>();
        if (least != null) {
            CompetencyRuleSet rules = sheet.rules();
            PlanTarget target = Targets.of(NAME, least, rules);
            for (PciScore score : sheet.scores()) {
                if (!target.isReachedBy(score.earned(rules.rounding()))) {
                    below.add(score.partnerId() + " (" + score.total() + ")");
                }
            }
        }
        return below;
    }
}
