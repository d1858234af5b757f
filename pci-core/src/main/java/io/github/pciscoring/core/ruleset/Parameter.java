package io.github.pciscoring.core.ruleset;

import java.util.Optional;

/**
 * A parameter that an indicator type declares, and the key by which it reads it: {@code parameters.get(WINDOW)}. From the
 * declaration, rule-set files are checked at the line where a value stands, and the type is documented. Thread-safe.
 *
 * @param name the name in rule sets, lower case with hyphens, not empty
 * @param type what values there are
 * @param meaning what it says, for people: a phrase
 * @param necessity whether a rule must state it
 * @param standard the value where a rule does not state it; absent for none
 * @param <T> the type of its value
 */
public record Parameter<T>(
        String name, ParameterType<T> type, String meaning, Necessity necessity, Optional<T> standard) {

    /** Whether a rule must state a parameter. */
    public enum Necessity {
        /** It must. */
        REQUIRED,
        /** It need not. */
        OPTIONAL
    }

    /** Refuses an empty name and a standard value that nobody would need. */
    public Parameter {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a parameter without a name");
        }
        if (standard.isPresent() && necessity == Necessity.REQUIRED) {
            throw new IllegalArgumentException("parameter " + name + " is required, but has a standard value");
        }
    }

    /** Returns a parameter that every rule of the type must state. */
    public static <T> Parameter<T> required(String name, ParameterType<T> type, String meaning) {
        return new Parameter<>(name, type, meaning, Necessity.REQUIRED, Optional.empty());
    }

    /** Returns a parameter that a rule may state; without it, there is no value. */
    public static <T> Parameter<T> optional(String name, ParameterType<T> type, String meaning) {
        return new Parameter<>(name, type, meaning, Necessity.OPTIONAL, Optional.empty());
    }

    /** Returns a parameter that a rule may state; without it, the standard value holds. */
    public static <T> Parameter<T> withStandard(String name, ParameterType<T> type, String meaning, T standard) {
        return new Parameter<>(name, type, meaning, Necessity.OPTIONAL, Optional.of(standard));
    }

    /** Returns whether every rule of the type must state it. */
    public boolean isRequired() {
        return necessity == Necessity.REQUIRED;
    }
}
