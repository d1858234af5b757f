package io.github.pciscoring.core.ruleset;

/**
 * How points are rounded before they are summed (SPEC, Score and R8).
 *
 * @param decimals the decimal places that each indicator's points keep, 0 to {@link Points#SCALE}; rounding is half up
 *     away from zero
 */
public record RoundingPolicy(int decimals) {
    /** Refuses places that {@link Points} cannot hold. */
    public RoundingPolicy {
        if (decimals < 0 || decimals > Points.SCALE) {
            throw new IllegalArgumentException("decimals is not in 0.." + Points.SCALE + ": " + decimals);
        }
    }
}
