package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.ItemChange;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.movement.Movements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that moved points in a month, in few lines: what came to an end stands by itself, and so do a few movements of one slot;
 * where there are more, as of a baseline that moves on, they are one line with the largest ones.
 */
final class MovementGroups {
    /** How many movements of one slot stand by themselves. */
    private static final int FEW = 3;

    /** How many are named of those that do not. */
    private static final int NAMED = 3;

    private final Movements moved;

    private record Line(Points points, List<String> text) {}

    MovementGroups(Movements moved) {
        this.moved = moved;
    }

    /** Returns whether something has come to an end for a reason, like an exam or an association. */
    static boolean isEnding(Movement movement) {
        return movement.items().stream()
                .anyMatch(item ->
                        item.kind() == ItemChange.Kind.WENT && !item.reasons().isEmpty());
    }

    /** Returns the lines, those that moved most points first, and what is left of the change. */
    List<String> lines(MovementLines words) {
        List<Line> lines = new ArrayList<>();
        Map<List<String>, List<Movement>> bySlot = new LinkedHashMap<>();
        Points rest = moved.points();
        for (Movement movement : moved.all()) {
            rest = rest.minus(movement.points());
            if (isEnding(movement)) {
                lines.add(new Line(movement.points(), words.movement(movement)));
            } else if (movement.points().micros() != 0) {
                bySlot.computeIfAbsent(
                                List.of(
                                        movement.indicatorId(),
                                        movement.slot().slot().name()),
                                slot -> new ArrayList<>())
                        .add(movement);
            }
        }
        for (List<Movement> ofSlot : bySlot.values()) {
            if (ofSlot.size() <= FEW) {
                ofSlot.forEach(movement -> lines.add(new Line(movement.points(), words.movement(movement))));
            } else {
                lines.add(together(ofSlot, words));
            }
        }
        if (rest.micros() != 0) {
            lines.add(new Line(rest, words.entry(rest, "what these do together, caps and rounding")));
        }
        lines.sort(Comparator.comparingLong(line -> -Math.abs(line.points().micros())));
        return lines.stream().flatMap(line -> line.text().stream()).toList();
    }

    private static Line together(List<Movement> movements, MovementLines words) {
        Points points = Points.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        for (Movement movement : movements) {
            points = points.plus(movement.points());
            amount = amount.add(movement.slot().value());
        }
        Movement first = movements.get(0);
        String sum = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        String text = Text.title(first.indicatorId()) + ", "
                + Text.safe(first.slot().slot().name()) + " "
                + (amount.signum() > 0 ? "+" : "") + sum + " in all: "
                + Text.listed(
                        movements.stream()
                                .map(movement -> Text.safe(movement.accountId()) + " "
                                        + Text.safe(movement.slot().fromTo()))
                                .toList(),
                        NAMED,
                        one -> one);
        return new Line(points, words.entry(points, text));
    }
}
