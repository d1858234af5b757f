package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.ruleset.Parameters;
import java.util.Set;

/** Makes indicators of one type, which rule sets refer to by name. Thread-safe. */
public interface IndicatorFactory {

    /** Returns the type's name. */
    String type();

    /** Returns the names of the parameters that {@link #create} reads; a rule that states another is refused. */
    default Set<String> parameterNames() {
        return Set.of();
    }

    /**
     * Returns an indicator with these parameters.
     *
     * @throws IllegalArgumentException if a parameter is missing, of the wrong type or out of range
     */
    Indicator create(Parameters parameters);
}
