package io.github.pciscoring.core.ruleset;

import java.util.Optional;

/**
 * What is rounded on the way from measures to a total, and to how many decimal places (SPEC, Score and R8). Rounding is half
 * up away from zero.
 *
 * <p>What is not rounded is exact: the exact sum of the indicators' exact points decides. Since {@link Points} keep six
 * decimal places, it is shown cut off after them, and never as more than it is; the same holds of the points of an
 * indicator, so that those shown may add up to a little less than the total shown. A tier decides alike on the exact
 * sum and on the one cut off, for its minima have no more decimal places.
 *
 * @param of what is rounded
 * @param decimals the decimal places that it keeps, 0 to {@link Points#SCALE}; all of them where nothing is rounded
 */
public record RoundingPolicy(Of of, int decimals) {
    /** What is rounded. */
    public enum Of {
        /** Each indicator's points; the total is the sum of the rounded ones. */
        INDICATORS,
        /** The total, made of the exact points of the indicators. */
        TOTAL,
        /** Nothing. */
        NOTHING
    }

    /** Refuses places that {@link Points} cannot hold, and fewer than all where nothing is rounded. */
    public RoundingPolicy {
        if (decimals < 0 || decimals > Points.SCALE) {
            throw new IllegalArgumentException("decimals is not in 0.." + Points.SCALE + ": " + decimals);
        }
        if (of == Of.NOTHING && decimals != Points.SCALE) {
            throw new IllegalArgumentException("decimals of nothing rounded is not " + Points.SCALE + ": " + decimals);
        }
    }

    /** Returns the policy that rounds each indicator's points, and sums them then. */
    public static RoundingPolicy ofIndicators(int decimals) {
        return new RoundingPolicy(Of.INDICATORS, decimals);
    }

    /** Returns the policy that sums the exact points, and rounds the total. */
    public static RoundingPolicy ofTotal(int decimals) {
        return new RoundingPolicy(Of.TOTAL, decimals);
    }

    /** Returns the policy that rounds nothing. */
    public static RoundingPolicy none() {
        return new RoundingPolicy(Of.NOTHING, Points.SCALE);
    }

    /** Finds out whether a maximum is rounded to something else, so that more than the maximum could be earned. */
    Optional<RuleFault> faultOf(Of rounded, Points maximum, String path) {
        return of != rounded || maximum.equals(maximum.share(Ratio.ONE, decimals))
                ? Optional.empty()
                : Optional.of(RuleFault.at(
                        path, maximum + " points have more decimals than the " + decimals + " that rounding keeps"));
    }
}
