package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;

/**
 * Something that is summed up for all partners: an indicator with its parameters, one that varies by class once for each set
 * of them, or what a classification measures by. A value, thread-safe.
 *
 * @param id the id of the indicator or classification
 * @param parameters the parameters with which it is evaluated
 * @param slots the sums that it keeps, by their places
 */
public record Evaluation(String id, Parameters parameters, List<Slot> slots) {
    /** Copies. */
    public Evaluation {
        slots = ImmutableList.copyOf(slots);
    }

    /** Returns whether a rule, as it scored a partner, was scored by this. */
    public boolean isOf(IndicatorRule rule) {
        return id.equals(rule.id()) && parameters.equals(rule.parameters());
    }
}
