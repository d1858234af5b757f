package io.github.pciscoring.cli;

import io.github.pciscoring.insight.movement.MovementLine;
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
        String line = step.month() + "  " + Numbers.change(step.shown()) + tier + remark;
        return INDENT + look.strong(line);
    }

    /** Returns the lines that are worth telling: points, indicator and account, and what happened. */
    List<String> lines(List<MovementLine> told) {
        return told.stream()
                .filter(MovementLine::isWorthTelling)
                .flatMap(line -> entry(Numbers.change(line.shown()), about(line) + Text.safe(line.text())).stream())
                .toList();
    }

    private static String about(MovementLine line) {
        return line.indicatorId().map(Text::title).orElse("")
                + line.accountId()
                        .map(account -> ", " + Text.safe(account) + ": ")
                        .orElse(line.indicatorId().isPresent() ? ", " : "");
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
