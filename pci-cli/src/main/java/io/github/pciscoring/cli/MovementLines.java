package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.trend.TrendStep;
import java.util.ArrayList;
import java.util.List;

/** What moved in a step of a trend, for people: a line about the step, and under it each movement. */
final class MovementLines {
    private static final String INDENT = "  ";
    private static final int POINTS = 6;

    private final Look look;

    MovementLines(Look look) {
        this.look = look;
    }

    /** Returns the line about a step: its month and change, which tier is reached or lost, and a remark. */
    String heading(TrendStep step, String remark) {
        String tier = "";
        if (step.changesTier()) {
            tier = step.after().tier().map(name -> ", now " + Text.safe(name)).orElse(", no tier any more");
        }
        String line = step.month() + "  " + Numbers.change(step.points()) + tier + remark;
        return INDENT + look.strong(line);
    }

    /** Returns a movement: its points, indicator and account, and what happened. */
    List<String> movement(Movement movement) {
        return entry(
                movement.points(),
                Text.title(movement.indicatorId()) + ", " + Text.safe(movement.accountId()) + ": "
                        + Text.safe(movement.text()));
    }

    /** Returns something that moved points. */
    List<String> entry(Points points, String text) {
        return entry(Numbers.change(points), text);
    }

    private List<String> entry(String points, String text) {
        String begin = INDENT + INDENT + Text.right(points, POINTS) + INDENT;
        List<String> lines = new ArrayList<>();
        for (String line : Text.wrapped(text, Math.max(1, look.width() - Text.width(begin)))) {
            lines.add((lines.isEmpty() ? begin : Text.blanks(Text.width(begin))) + line);
        }
        return lines;
    }
}
