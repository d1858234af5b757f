package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Units of some indicators together, and the score with them. A value, thread-safe.
 *
 * @param units how many units, 1 or more, by indicator, in the rule set's order; indicators without units are not named
 * @param cost what they cost together
 * @param points the points of each indicator with them, in the rule set's order
 * @param total the score with them
 * @param tier the tier with them, if there is one
 * @param hold until when the target stays reached with them if nothing new happens; absent if it is not reached, or no
 *     outlook was given
 */
public record Combination(
        Map<String, Long> units,
        Amount cost,
        Map<String, Points> points,
        Points total,
        Optional<String> tier,
        Optional<Hold> hold) {
    /** Copies, in the order given. */
    public Combination {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    static Combination of(
            Map<String, Long> units, Amount cost, EarnedPoints earned, Optional<String> tier, Optional<Hold> hold) {
        return new Combination(units, cost, earned.byIndicator(), earned.total(), tier, hold);
    }

    /** Returns how many units there are in all. */
    public long count() {
        return units.values().stream().mapToLong(Long::longValue).sum();
    }
}
