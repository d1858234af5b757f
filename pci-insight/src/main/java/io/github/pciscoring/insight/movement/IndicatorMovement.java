package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.List;

/**
 * What moved in one indicator. Thread-safe.
 *
 * @param before its score before
 * @param after its score after
 * @param movements what moved it, account by account and slot by slot: what moved most points first, up or down; of the same,
 *     by the account's id
 */
public record IndicatorMovement(IndicatorScore before, IndicatorScore after, List<Movement> movements) {
    /** Copies. */
    public IndicatorMovement {
        movements = List.copyOf(movements);
    }

    /** Returns the indicator's id. */
    public String id() {
        return after.id();
    }

    /** Returns the points after, less those before. */
    public Points points() {
        return after.points().minus(before.points());
    }

    /**
     * Returns the part of {@link #points} that the movements, each looked at alone, do not add up to: what a cap or a floor
     * hides, what accounts do together, rounding, and rules that are others for another class or month.
     */
    public Points rest() {
        Points rest = points();
        for (Movement movement : movements) {
            rest = rest.minus(movement.points());
        }
        return rest;
    }
}
