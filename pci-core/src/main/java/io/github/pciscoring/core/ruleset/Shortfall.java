package io.github.pciscoring.core.ruleset;

/**
 * Points that a tier asks for and that have not been earned (SPEC, Score).
 *
 * @param scope what the tier asks for points of
 * @param name the indicator's id or the category; empty for the total
 * @param minimum the fewest that the tier asks for
 * @param earned those there are, fewer than the minimum
 */
public record Shortfall(Scope scope, String name, Points minimum, Points earned) {
    /** What a tier may ask for points of. */
    public enum Scope {
        /** Everything together. */
        TOTAL,
        /** A single indicator. */
        INDICATOR,
        /** The indicators of a category together. */
        CATEGORY
    }

    /** Returns how many points are missing, above 0. */
    public Points missing() {
        return minimum.minus(earned);
    }
}
