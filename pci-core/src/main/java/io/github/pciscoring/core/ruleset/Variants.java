package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an indicator asks of partners by their class: what differs from the rule itself, which holds for classes not named.
 *
 * @param classification the id of the classification whose classes these are
 * @param byClass by the name of a class, what differs; at least one
 */
public record Variants(String classification, Map<String, Variant> byClass) {

    /**
     * What differs for one class.
     *
     * @param parameters the parameters that stand in place of the rule's own of the same names, or beside them
     * @param curve the curve that stands in place of the rule's own; absent if that holds
     */
    public record Variant(Parameters parameters, Optional<PointsCurve> curve) {
        /** Refuses a variant in which nothing differs. */
        public Variant {
            if (parameters.names().isEmpty() && curve.isEmpty()) {
                throw new IllegalArgumentException("a variant in which nothing differs");
            }
        }

        /** Returns a variant with other parameters. */
        public static Variant of(Parameters parameters) {
            return new Variant(parameters, Optional.empty());
        }

        /** Returns a variant with another curve. */
        public static Variant of(PointsCurve curve) {
            return new Variant(Parameters.none(), Optional.of(curve));
        }
    }

    /** Copies and sorts; refuses an empty id, and no variant at all. */
    public Variants {
        byClass = ImmutableSortedMap.copyOf(byClass);
        if (classification.isEmpty() || byClass.isEmpty()) {
            throw new IllegalArgumentException("variants without a classification or without a class");
        }
    }

    /** Returns what differs for a class; absent if nothing does. */
    public Optional<Variant> of(String className) {
        return Optional.ofNullable(byClass.get(className));
    }
}
