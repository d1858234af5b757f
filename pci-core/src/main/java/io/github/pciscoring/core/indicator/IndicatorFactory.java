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
     * Returns what a rule of this type counts, with its values, for people: a sentence without a full stop, like {@code counts
     * people who are with the partner in 2021-06 and hold the exams}. Empty if the type has no words of its own; then the meanings of its
     * parameters are told with their values, one by one.
     *
     * @param rule the values, valid for the type
     */
    default String sentence(RuleWords rule) {
        return "";
    }

    /** Returns this factory with words of its own: what {@link #sentence} returns is what these return. */
    default IndicatorFactory inWords(Function<RuleWords, String> words) {
        return new WordedType(this, words);
    }

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
