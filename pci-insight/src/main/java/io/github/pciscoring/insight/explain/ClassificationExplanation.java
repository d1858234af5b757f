package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.Classification;
import java.util.List;

/**
 * The class in which a classification puts a partner, explained. A value, thread-safe.
 *
 * @param classification the classification
 * @param className the partner's class
 * @param measurement what was measured, which decides
 * @param rule what is measured, with the values, for people: a sentence without a full stop; empty if nothing is stated
 * @param parameters the parameters of the classification, by name
 * @param parts what the measure is made of
 */
public record ClassificationExplanation(
        Classification classification,
        String className,
        Measurement measurement,
        String rule,
        List<RuleParameter> parameters,
        MeasureParts parts) {
    /** Copies. */
    public ClassificationExplanation {
        parameters = List.copyOf(parameters);
    }

    /** Returns the classification's id. */
    public String id() {
        return classification.id();
    }
}
