package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.insight.plan.PlanTarget;
import io.github.pciscoring.rules.spelling.Spelling;
import java.util.List;

/** Reads options that name a tier or a score. */
final class Targets {
    private Targets() {}

    /**
     * Returns the tier, in any case, or the score that an option states.
     *
     * @throws WrongUsageException if it is neither
     */
    static PlanTarget of(String option, String text, CompetencyRuleSet rules) {
        return PlanTarget.parse(text, rules.tiers()).orElseThrow(() -> {
            List<String> tiers =
                    rules.tiers().tiers().stream().map(TierLadder.Tier::name).toList();
            return new WrongUsageException(option + " is neither a score with up to six decimals nor a tier of "
                    + rules.id() + (tiers.isEmpty() ? ", which has none" : " (" + String.join(", ", tiers) + ")")
                    + ": \"" + text + "\"" + Suggestions.didYouMean(Spelling.nearest(text, tiers)));
        });
    }
}
