package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a partner lacks of the next tier, in words: short where it is the total only.
 *
 * @param inLine what follows the tier reached on its line; may be empty
 * @param below what follows on lines of its own
 */
record NextTier(String inLine, Optional<String> below) {

    static NextTier of(CompetencyRuleSet rules, PciScore score) {
        EarnedPoints earned = score.earned(rules.rounding());
        Optional<TierLadder.Tier> next = rules.tiers().nextAbove(earned);
        if (next.isEmpty()) {
            return new NextTier("", Optional.empty());
        }
        String name = Text.safe(next.get().name());
        List<Shortfall> missed = next.get().shortfalls(earned);
        if (missed.size() == 1 && missed.get(0).scope() == Shortfall.Scope.TOTAL) {
            return new NextTier(", " + points(missed.get(0).missing()) + " short of " + name, Optional.empty());
        }
        return new NextTier(
                "",
                Optional.of("Short of " + name + ": "
                        + missed.stream().map(NextTier::words).collect(Collectors.joining(", "))));
    }

    private static String words(Shortfall shortfall) {
        return points(shortfall.missing())
                + switch (shortfall.scope()) {
                    case TOTAL -> " in total";
                    case INDICATOR -> " in " + Text.title(shortfall.name());
                    case CATEGORY -> " in all of " + Text.title(shortfall.name());
                };
    }

    private static String points(Points missing) {
        String number = Numbers.missing(missing);
        return number + (number.equals("1") ? " point" : " points");
    }
}
