package io.github.pciscoring.core.score;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.Optional;

/**
 * One indicator of a score (SPEC, Score). Thread-safe.
 *
 * @param rule the rule that it was scored by: without variants, as it is for the partner's class
 * @param measurement what was measured
 * @param points the points, 0 to the rule's maximum, rounded or cut off as the rule set's rounding says
 */
public record IndicatorScore(IndicatorRule rule, Measurement measurement, Points points) {

    /** Returns the indicator's id. */
    public String id() {
        return rule.id();
    }

    /** Returns the exact measure in the rule's unit; absent when there is none. */
    public Optional<Ratio> measure() {
        return measurement instanceof Measurement.Value value ? Optional.of(value.value()) : Optional.empty();
    }
}
