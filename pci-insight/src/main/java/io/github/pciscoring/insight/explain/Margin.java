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

    /** Returns what an account is worth that is in one score and not in the other. */
    static Margin between(IndicatorScore now, IndicatorScore without) {
        Optional<Ratio> measure =
                now.measure().flatMap(value -> without.measure().map(rest -> value.plus(rest.times(Ratio.of(-1)))));
        return new Margin(now.points().minus(without.points()), measure, without);
    }
}
