package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.MovementLine.Kind;
import io.github.pciscoring.insight.text.ShownPoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells in few lines what moved points. Used once. */
final class MovementLines {
    /** How many movements of one slot stand by themselves. */
    private static final int FEW = 3;

    private static final Comparator<MovementLine> ORDER = Comparator.comparing(
                    (MovementLine line) -> line.kind() == Kind.REST || line.kind() == Kind.OTHERS)
            .thenComparing(line -> -Math.abs(line.points().micros()));

    private final Movements moved;
    private final List<MovementLine> lines = new ArrayList<>();

    /** Which movements may be told in one line. */
    private record Group(String indicatorId, String slot, boolean idle) {}

    MovementLines(Movements moved) {
        this.moved = moved;
    }

    /** Returns lines that tell all movements. */
    List<MovementLine> all() {
        Map<Group, List<Movement>> groups = new LinkedHashMap<>();
        for (Movement movement : moved.all()) {
            boolean idle = movement.points().micros() == 0;
            if (movement.ended() && !idle) {
                add(Kind.ENDED, movement);
            } else if (movement.ended() || !idle) {
                Group group =
                        new Group(movement.indicatorId(), movement.slot().slot().name(), idle);
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(movement);
            }
        }
        for (List<Movement> group : groups.values()) {
            // What moves no points is told by what it amounts to.
            group.sort(
                    Comparator.comparing(Movement::points, Comparator.comparing(points -> -Math.abs(points.micros())))
                            .thenComparing(movement -> -Math.abs(movement.slot().amount())));
            if (group.size() <= FEW) {
                group.forEach(movement -> add(movement.ended() ? Kind.ENDED : Kind.SINGLE, movement));
            } else {
                add(Kind.TOGETHER, Optional.of(group.get(0).indicatorId()), sum(group), group);
            }
        }
        Points others = moved.points();
        for (IndicatorMovement indicator : moved.indicators()) {
            rest(Kind.REST, Optional.of(indicator.id()), indicator.rest());
            others = others.minus(indicator.points());
        }
        rest(Kind.OTHERS, Optional.empty(), others);
        return shown();
    }

    /** Returns at most so many lines, of which the last tells all others where there are more. */
    List<MovementLine> atMost(int most) {
        List<MovementLine> all = all();
        List<MovementLine> telling =
                all.stream().filter(MovementLine::isWorthTelling).toList();
        if (telling.size() <= most) {
            return all;
        }
        lines.clear();
        Points others = moved.points();
        for (MovementLine line : telling.subList(0, most - 1)) {
            lines.add(line);
            others = others.minus(line.points());
        }
        rest(Kind.OTHERS, Optional.empty(), others);
        return shown();
    }

    /** Returns lines that tell the movements that moved most in the direction of the total, and all others in one. */
    List<MovementLine> largest(int most) {
        Points others = moved.points();
        for (Movement movement : moved.largest(most)) {
            add(movement.ended() ? Kind.ENDED : Kind.SINGLE, movement);
            others = others.minus(movement.points());
        }
        rest(Kind.OTHERS, Optional.empty(), others);
        return shown();
    }

    private void add(Kind kind, Movement movement) {
        add(kind, Optional.of(movement.indicatorId()), movement.points(), List.of(movement));
    }

    private void add(Kind kind, Optional<String> indicator, Points points, List<Movement> movements) {
        lines.add(new MovementLine(kind, indicator, points, points, movements));
    }

    private void rest(Kind kind, Optional<String> indicator, Points points) {
        if (points.micros() != 0) {
            add(kind, indicator, points, List.of());
        }
    }

    private static Points sum(List<Movement> movements) {
        return movements.stream().map(Movement::points).reduce(Points.ZERO, Points::plus);
    }

    /** Returns the lines in order, with the points to be shown. */
    private List<MovementLine> shown() {
        lines.sort(ORDER);
        List<Points> shown = ShownPoints.parts(
                ShownPoints.change(moved.before().total(), moved.after().total()),
                lines.stream().map(MovementLine::points).toList());
        for (int i = 0; i < shown.size(); i++) {
            MovementLine line = lines.get(i);
            lines.set(
                    i,
                    new MovementLine(line.kind(), line.indicatorId(), line.points(), shown.get(i), line.movements()));
        }
        return List.copyOf(lines);
    }
}
