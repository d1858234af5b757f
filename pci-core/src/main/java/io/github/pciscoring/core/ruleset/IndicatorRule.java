package io.github.pciscoring.core.ruleset;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One indicator of a rule set: a type of measurement with its parameters, and what it may earn (SPEC, Score). Two rules
 * may use one type.
 */
@Value.Immutable
@RuleStyle
public interface IndicatorRule {

    /** Returns the id, unique in the rule set. */
    String id();

    /** Returns the category, an open code. */
    String category();

    /** Returns the name of the indicator type that measures; a factory of this name must be known when scoring. */
    String type();

    /** Returns the type's parameters. */
    @Value.Default
    default Parameters parameters() {
        return Parameters.none();
    }

    /** Returns the most points that the indicator earns, above 0. */
    Points maxPoints();

    /** Returns the unit in which the curve's thresholds are given; it must be the one that the type measures in. */
    String unit();

    /** Returns the way from measure to points. */
    PointsCurve curve();

    /** Returns what differs between partners of different classes; absent if nothing does. */
    Optional<Variants> variants();

    /** Returns the rule by which partners of a class are scored; it has no variants. */
    default IndicatorRule forClass(String className) {
        if (variants().isEmpty()) {
            return this;
        }
        Optional<Variants.Variant> variant = variants().get().of(className);
        return builder()
                .from(this)
                .variants(Optional.empty())
                .parameters(
                        variant.map(own -> parameters().with(own.parameters())).orElse(parameters()))
                .curve(variant.flatMap(Variants.Variant::curve).orElse(curve()))
                .build();
    }

    /** Refuses empty texts and a maximum that is not above 0. */
    @Value.Check
    default void check() {
        if (id().isEmpty() || category().isEmpty() || type().isEmpty() || unit().isEmpty()) {
            throw new IllegalArgumentException("an indicator's id, category, type and unit are not empty: " + this);
        }
        if (maxPoints().compareTo(Points.ZERO) <= 0) {
            throw new IllegalArgumentException("indicator " + id() + ": maximum is not above 0: " + maxPoints());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorRule}; not thread-safe. */
    final class Builder extends ImmutableIndicatorRule.Builder {
        Builder() {}
    }
}
