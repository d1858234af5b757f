package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.score.IndicatorScore;
import java.util.List;

/**
 * One indicator of a score, explained. A value, thread-safe.
 *
 * @param score its measure and points, and the rule that made them: for the partner's class, if it varies
 * @param rule what the rule counts, with its values, for people: a sentence without a full stop; empty if it states nothing
 * @param parameters the parameters of that rule, by name
 * @param parts what the measure is made of
 */
public record IndicatorExplanation(
        IndicatorScore score, String rule, List<RuleParameter> parameters, MeasureParts parts) {
    /** Copies. */
    public IndicatorExplanation {
        parameters = List.copyOf(parameters);
    }

    /** Returns the indicator's id. */
    public String id() {
        return score.id();
    }
}
