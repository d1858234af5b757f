package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.text.ShownPoints;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moved between two scores of a partner by one rule set: the difference of their evidence. The amounts of all movements
 * add up, slot by slot, to the difference of the indicator's sums.
 *
 * <p>Items are compared indicator by indicator, account by account (a customer with all that is its own, or a person), slot
 * by slot. A slot whose items all lie equally far before their as-of months, on both sides, is a level, such as the users of
 * the as-of month or of a baseline: its items are compared as they are, whatever the month. Of all other slots, such as sums
 * over a window, an item is the same as one of the same month. So a bill that leaves the window and one that comes into it
 * are two items, and one {@link Movement} of their customer. Where the sum is as before, there is no movement. Thread-safe.
 *
 * @param before the score before
 * @param after the score after
 * @param indicators the indicators, in the rule set's order
 */
public record Movements(PciScore before, PciScore after, List<IndicatorMovement> indicators) {
    private static final Comparator<Movement> BY_POINTS = Comparator.comparingLong(
            (Movement movement) -> -Math.abs(movement.points().micros()));

    /** Copies. */
    public Movements {
        indicators = List.copyOf(indicators);
    }

    /**
     * Returns what moved between two months.
     *
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public static Movements between(BoundPortfolio bound, String partnerId, YearMonth before, YearMonth after) {
        return between(ScoredEvidence.of(bound, partnerId, before), ScoredEvidence.of(bound, partnerId, after));
    }

    /**
     * Returns what moved between two portfolios, one of which may be made from the other by changes.
     *
     * @throws IllegalArgumentException if one has no partner with this id, or they are bound by different rule sets
     */
    public static Movements between(BoundPortfolio before, BoundPortfolio after, String partnerId, YearMonth asOf) {
        return between(ScoredEvidence.of(before, partnerId, asOf), ScoredEvidence.of(after, partnerId, asOf));
    }

    /**
     * Returns what moved between two scores.
     *
     * @throws IllegalArgumentException if they are of different partners, or by different rule sets
     */
    public static Movements between(ScoredEvidence before, ScoredEvidence after) {
        if (!before.score().partnerId().equals(after.score().partnerId())) {
            throw new IllegalArgumentException("partners differ: "
                    + before.score().partnerId() + " and " + after.score().partnerId());
        }
        if (!before.bound().rules().fingerprint().equals(after.bound().rules().fingerprint())) {
            throw new IllegalArgumentException(
                    "rule sets differ: " + before.bound().rules().id() + " and "
                            + after.bound().rules().id());
        }
        return new Comparison(before, after).movements();
    }

    /** Returns the points of the total after, less those before. */
    public Points points() {
        return after.total().minus(before.total());
    }

    /** Returns all movements, those that moved most points first, up or down; of the same, in the order of the indicators. */
    public List<Movement> all() {
        List<Movement> all = new ArrayList<>();
        indicators.forEach(indicator -> all.addAll(indicator.movements()));
        all.sort(BY_POINTS);
        return all;
    }

    /** Returns the movements that moved most points in the direction of the total, at most so many; none if it stayed. */
    public List<Movement> largest(int most) {
        int direction = Long.signum(points().micros());
        return all().stream()
                .filter(movement -> Long.signum(movement.points().micros()) * direction > 0)
                .limit(most)
                .toList();
    }

    /** Returns the part of {@link #points} that the movements do not add up to, as {@link IndicatorMovement#rest} says. */
    public Points rest() {
        Points rest = points();
        for (Movement movement : all()) {
            rest = rest.minus(movement.points());
        }
        return rest;
    }

    /** Returns the change of the total as it is shown, see {@link ShownPoints#change}. */
    public Points shown() {
        return ShownPoints.change(before.total(), after.total());
    }

    /**
     * Returns all that moved points in few lines, whose points add up to {@link #points}, and as shown to {@link #shown}. What
     * came to an end stands by itself, and so do a few movements of one slot; where there are more, as of a baseline that moves
     * on, they are one line. Those that moved most come first; last comes, by indicator, what its movements do not add up to.
     *
     * <p>Lines of which {@link MovementLine#isWorthTelling} is false need not be shown: what is left still adds up.
     */
    public List<MovementLine> lines() {
        return new MovementLines(this).all();
    }

    /**
     * Returns {@link #lines}, and where more than so many are worth telling, the first of them and the others as one.
     *
     * @throws IllegalArgumentException if the most lines are none
     */
    public List<MovementLine> lines(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("no lines: " + most);
        }
        return new MovementLines(this).atMost(most);
    }

    /** Returns {@link #largest} as lines, and last all that they do not add up to, if there is something. */
    public List<MovementLine> largestLines(int most) {
        return new MovementLines(this).largest(most);
    }

    /** Returns what moved in one indicator, if the rule set has it. */
    public Optional<IndicatorMovement> indicator(String id) {
        return indicators.stream().filter(moved -> moved.id().equals(id)).findFirst();
    }
}
