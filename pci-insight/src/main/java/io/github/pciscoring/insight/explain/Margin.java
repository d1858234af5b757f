package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.Optional;

/**
 * What an account is worth to an indicator at the margin: the indicator's points less {@link #without}, those that the partner
 * would have if this account alone had added nothing to its sums, all other accounts and the partner's class as they are.
 * Exactly what a new scoring would give without the account, since an account's credits depend on no other one.
 *
 * <p>Margins need not add up to the points: where these are capped, or the measure is a ratio, accounts are worth more
 * together than one by one, or less. A value, thread-safe.
 *
 * @param points the points lost without the account; below 0 for one that costs points
 * @param measure by how much the measure would be smaller; below 0 where it would be larger; absent where there is none now
 *     or would be none then
 * @param without what the indicator would have scored without the account
 */
public record Margin(Points points, Optional<Ratio> measure, IndicatorScore without) {
    /** What keeps a margin from being as large as the account. */
    public enum Limit {
        /** The indicator is at its maximum with and without the account. */
        HIDDEN_BY_MAXIMUM,
        /** On one side the measure is beyond the one that earns the maximum. */
        CUT_BY_MAXIMUM,
        /** The indicator has no points with and without the account, though its measure is another one. */
        HIDDEN_BY_ZERO,
        /** On one side the measure is below 0, and earns no less than nothing. */
        CUT_BY_ZERO
    }

    /** Returns what hides the account's worth, or a part of it; absent if nothing does. */
    public Optional<Limit> limit() {
        Points now = points.plus(without.points());
        Points maximum = without.rule().maxPoints();
        if (measure.isEmpty()
                || measure.get().signum() == 0
                || without.measure().isEmpty()) {
            return Optional.empty();
        }
        Ratio then = without.measure().get();
        Ratio today = then.plus(measure.get());
        boolean full = now.equals(maximum);
        if (full && without.points().equals(maximum)) {
            return Optional.of(Limit.HIDDEN_BY_MAXIMUM);
        } else if (now.equals(Points.ZERO) && without.points().equals(Points.ZERO)) {
            return Optional.of(Limit.HIDDEN_BY_ZERO);
        } else if ((full && isBeyond(today)) || (without.points().equals(maximum) && isBeyond(then))) {
            return Optional.of(Limit.CUT_BY_MAXIMUM);
        }
        return today.signum() < 0 || then.signum() < 0 ? Optional.of(Limit.CUT_BY_ZERO) : Optional.empty();
    }

    /** Returns whether a measure is beyond the one that earns all points; where that depends on the basis, it may be. */
    private boolean isBeyond(Ratio value) {
        return without.rule()
                .curve()
                .threshold()
                .map(threshold -> value.compareTo(threshold) > 0)
                .orElse(true);
    }

    /** Returns what limits it, for people: a sentence without a full stop; absent if nothing does. */
    public Optional<String> limitText() {
        String maximum = "its maximum of " + without.rule().maxPoints() + " points";
        boolean isFull = points.plus(without.points()).equals(without.rule().maxPoints());
        return limit().map(limit -> switch (limit) {
            case HIDDEN_BY_MAXIMUM -> "nothing more: the indicator is at " + maximum + " without it, too";
            case CUT_BY_MAXIMUM ->
                isFull
                        ? "the indicator is at " + maximum + ", beyond which more does not count"
                        : "without it the indicator would be at " + maximum + ", beyond which more does not count";
            case HIDDEN_BY_ZERO -> "the indicator has 0 points without it, too";
            case CUT_BY_ZERO -> "a measure below 0 costs nothing more";
        });
    }

    /** Returns what an account is worth that is in one score and not in the other. */
    static Margin between(IndicatorScore now, IndicatorScore without) {
        Optional<Ratio> measure =
                now.measure().flatMap(value -> without.measure().map(rest -> value.plus(rest.times(Ratio.of(-1)))));
        return new Margin(now.points().minus(without.points()), measure, without);
    }
}
