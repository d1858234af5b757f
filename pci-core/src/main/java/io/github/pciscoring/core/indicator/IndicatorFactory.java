package io.github.pciscoring.core.indicator;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;
import java.util.function.Function;

/** Makes indicators of one type, which rule sets refer to by name. Thread-safe. */
public interface IndicatorFactory {

    /** Returns the type's name: lower case with hyphens, by convention. */
    String type();

    /** Returns what the type measures, for people; empty if nothing is said. */
    default String meaning() {
        return "";
    }

    /** Returns the parameters that {@link #create} reads, of different names; a rule that states another is refused. */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /**
     * Returns an indicator with these parameters.
     *
     * @throws IllegalArgumentException if the parameters contradict each other; each by itself has been checked before
     */
    Indicator create(Parameters parameters);

    /**
     * Returns a factory.
     *
     * @param type the type's name
     * @param meaning what it measures, for people
     * @param parameters the parameters that the maker reads
     * @param maker makes an indicator, as {@link #create} does
     */
    static IndicatorFactory of(
            String type, String meaning, List<Parameter<?>> parameters, Function<Parameters, Indicator> maker) {
        return new IndicatorType(type, meaning, ImmutableList.copyOf(parameters), maker);
    }
}
