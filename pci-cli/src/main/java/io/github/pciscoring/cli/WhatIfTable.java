package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.IndicatorMovement;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.io.WhatIfSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Scores before and after changes, for people: indicator by indicator, and why. */
final class WhatIfTable {
    private static final String INDENT = "  ";

    private final CompetencyRuleSet rules;
    private final Look look;
    private final List<String> lines = new ArrayList<>();

    private WhatIfTable(CompetencyRuleSet rules, Look look) {
        this.rules = rules;
        this.look = look;
    }

    /** Returns the lines of the table; {@code nameOf} gives the name of a partner by its id. */
    static List<String> lines(WhatIfSheet sheet, UnaryOperator<String> nameOf, Look look) {
        WhatIfTable table = new WhatIfTable(sheet.rules(), look);
        table.lines.add(look.strong("What if: " + sheet.changes().text()));
        for (Movements moved : sheet.compared()) {
            table.lines.add("");
            table.partner(moved, nameOf.apply(moved.after().partnerId()));
        }
        if (sheet.compared().isEmpty()) {
            table.lines.addAll(Text.wrapped(PartnerTable.ruleSet(sheet.rules()), look.width()));
            table.lines.add("No score differs as of " + sheet.asOf() + ".");
        }
        return table.lines;
    }

    private void partner(Movements moved, String name) {
        lines.addAll(PartnerTable.headings(rules, moved.after(), name, look));
        lines.add("");
        Points before = moved.before().total();
        Points after = moved.after().total();
        String score = before.equals(after)
                ? "Score " + after + ", as before"
                : "Score " + before + " becomes " + after + " (" + signed(moved.points()) + ")";
        lines.add(look.strong(score + tier(moved)));
        indicators(moved);
        List<String> why = new MovementLines(look).lines(moved.lines());
        if (!why.isEmpty()) {
            lines.add("");
            lines.add(look.strong("Why"));
            lines.addAll(why);
        }
    }

    private String tier(Movements moved) {
        if (rules.tiers().tiers().isEmpty()) {
            return "";
        }
        String before = tier(moved.before());
        String after = tier(moved.after());
        return ", " + (before.equals(after) ? after : before + " becomes " + after);
    }

    private static String tier(PciScore score) {
        return Text.safe(score.tier().orElse("no tier"));
    }

    private void indicators(Movements moved) {
        List<IndicatorMovement> all = moved.indicators();
        List<Column> columns = List.of(
                Column.names("", cells(all, one -> Text.title(one.id()))),
                Column.numbers("points", cells(all, one -> plain(one.before().points()))),
                Column.numbers("become", cells(all, one -> plain(one.after().points()))),
                Column.numbers("change", cells(all, one -> one.points().micros() == 0 ? "" : signed(one.points()))));
        lines.add("");
        lines.add(look.faint(row(columns, column -> column.heading(look))));
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            lines.add(row(columns, column -> column.cell(number, look)));
        }
    }

    private static List<String> cells(List<IndicatorMovement> all, Function<IndicatorMovement, String> cell) {
        return all.stream().map(cell).toList();
    }

    private static String row(List<Column> columns, Function<Column, String> cell) {
        return (INDENT + columns.stream().map(cell).collect(Collectors.joining(INDENT))).stripTrailing();
    }

    /** Returns points with all decimals, so that they stand below each other. */
    private static String plain(Points points) {
        return points.toBigDecimal().toPlainString();
    }

    private static String signed(Points points) {
        return (points.micros() > 0 ? "+" : "") + plain(points);
    }
}
