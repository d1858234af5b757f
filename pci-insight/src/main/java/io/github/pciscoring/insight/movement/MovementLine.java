package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.ruleset.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line that tells people what moved points, as {@link Movements#lines} makes them: together they are the change of the
 * score. A value, thread-safe.
 *
 * @param kind what it tells
 * @param indicatorId the indicator; absent where several are told together
 * @param points the points that it moved, exactly
 * @param shown the points as they are shown, in hundredths: with those of the other lines they add up to the change of the
 *     score as shown, see {@link io.github.pciscoring.insight.text.ShownPoints}
 * @param movements what moved them: one, or several of one slot, those that moved most points first; empty for what no single
 *     movement tells
 */
public record MovementLine(
        Kind kind, Optional<String> indicatorId, Points points, Points shown, List<Movement> movements) {
    private static final int MOST_NAMED = 3;

    /** What a line tells. */
    public enum Kind {
        /** One movement, in which something came to an end for a reason, like an exam or an association. */
        ENDED,
        /** One other movement. */
        SINGLE,
        /** Many small movements of one slot. */
        TOGETHER,
        /** What the movements of an indicator do not add up to, as {@link IndicatorMovement#rest} says. */
        REST,
        /** All that no other line tells. */
        OTHERS
    }

    /** Copies. */
    public MovementLine {
        movements = List.copyOf(movements);
    }

    /** Returns whether it says something: it shows points, or tells of something that ended. */
    public boolean isWorthTelling() {
        return shown.micros() != 0 || movements.stream().anyMatch(Movement::ended);
    }

    /** Returns the customer or person, of a line with one movement. */
    public Optional<String> accountId() {
        return movements.size() == 1 ? Optional.of(movements.get(0).accountId()) : Optional.empty();
    }

    /** Returns by how much the slot's sum differs through these movements, exactly, in the slot's unit; 0 without any. */
    public BigDecimal amount() {
        return movements.stream().map(movement -> movement.slot().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what happened, for people, without the indicator, the account and the points; it contains text from the facts. */
    public String text() {
        return switch (kind) {
            case ENDED, SINGLE -> movements.get(0).text();
            case TOGETHER -> together();
            case REST -> "the rest: each movement is counted alone, and together they overlap, are capped or rounded";
            case OTHERS -> "all the rest together";
        };
    }

    private String together() {
        BigDecimal amount = amount();
        int more = movements.size() - MOST_NAMED;
        return movements.get(0).slot().slot().name() + " "
                + (amount.signum() > 0 ? "+" : "")
                + (amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString()) + " in all: "
                + movements.stream()
                        .limit(MOST_NAMED)
                        .map(movement ->
                                movement.accountId() + " " + movement.slot().fromTo())
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
