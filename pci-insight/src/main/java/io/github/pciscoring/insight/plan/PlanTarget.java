package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is to be reached: a tier with all its minima, or a score (SPEC, Score). A value, thread-safe.
 *
 * @param tier the minima; of a score, a total only
 * @param named whether it is a tier of the rule set, and not a score
 */
public record PlanTarget(TierLadder.Tier tier, boolean named) {
    private static final Pattern SCORE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    /** Returns the target of reaching a tier. */
    public static PlanTarget of(TierLadder.Tier tier) {
        return new PlanTarget(tier, true);
    }

    /**
     * Returns the target of reaching a score, itself included.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public static PlanTarget of(Points score) {
        if (score.compareTo(Points.ZERO) < 0) {
            throw new IllegalArgumentException("a score below 0: " + score);
        }
        return new PlanTarget(new TierLadder.Tier(score.toString(), score), false);
    }

    /**
     * Returns the target that a text states: the name of a tier in any case, one written exactly so before others, or a
     * number with up to six decimals; absent if it is neither.
     */
    public static Optional<PlanTarget> parse(String text, TierLadder tiers) {
        return tiers.tiers().stream()
                .filter(tier -> tier.name().equals(text))
                .findFirst()
                .or(() -> tiers.tiers().stream()
                        .filter(tier -> tier.name().equalsIgnoreCase(text))
                        .findFirst())
                .map(PlanTarget::of)
                .or(() -> SCORE.matcher(text).matches()
                        ? Optional.of(of(Points.of(new BigDecimal(text))))
                        : Optional.empty());
    }

    /** Returns the tier's name, or the score as a number. */
    public String name() {
        return tier.name();
    }

    /** Returns whether points reach it: exactly its minima do. */
    public boolean isReachedBy(EarnedPoints earned) {
        return tier.shortfalls(earned).isEmpty();
    }
}
