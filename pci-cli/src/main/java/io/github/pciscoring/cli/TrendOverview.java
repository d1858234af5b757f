package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.text.ShownPoints;
import io.github.pciscoring.insight.trend.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The trends of several partners for people, a row each: first and last score, tier, worst month, and a line of months. */
final class TrendOverview {
    private static final String GAP = "  ";
    private static final String NO_TIER = "none";

    private TrendOverview() {}

    /** Returns the lines; {@code nameOf} gives the name of a partner by its id. */
    static List<String> lines(List<Trend> trends, UnaryOperator<String> nameOf, Look look) {
        List<String> lines = new ArrayList<>();
        TrendPage.heading(
                lines,
                Text.count(trends.size(), "partner", "partners") + ", " + TrendPage.range(trends),
                trends.get(0),
                look);
        lines.add("");
        lines.addAll(rows(trends, nameOf, look));
        return lines;
    }

    private static List<String> rows(List<Trend> trends, UnaryOperator<String> nameOf, Look look) {
        Column partners = Column.names("partner", column(trends, trend -> Text.safe(trend.partnerId())));
        Column names = Column.names("name", column(trends, trend -> Text.safe(nameOf.apply(trend.partnerId()))));
        List<Column> columns = new ArrayList<>(List.of(partners));
        if (trends.stream().anyMatch(trend -> !nameOf.apply(trend.partnerId()).equals(trend.partnerId()))) {
            columns.add(names);
        }
        columns.add(Column.numbers("from", column(trends, trend -> Numbers.score(first(trend)))));
        columns.add(Column.numbers(
                "to", column(trends, trend -> Numbers.score(last(trend).total()))));
        columns.add(Column.numbers(
                "change",
                column(
                        trends,
                        trend -> Numbers.change(
                                ShownPoints.change(first(trend), last(trend).total())))));
        if (!trends.get(0).bound().rules().tiers().tiers().isEmpty()) {
            columns.add(Column.codes(
                    "tier", column(trends, trend -> Text.safe(last(trend).tier().orElse(NO_TIER)))));
        }
        columns.add(Column.codes("worst month", column(trends, trend -> worst(trend, look))));
        columns.add(Column.codes("months", column(trends, trend -> months(trend, look))));
        int excess =
                columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1) - look.width();
        partners.shrink(columns.contains(names) ? names.shrink(excess, 0) : excess, 0);
        List<String> rows = new ArrayList<>();
        rows.add(look.faint(row(columns, column -> column.heading(look))));
        for (int i = 0; i < trends.size(); i++) {
            int number = i;
            rows.add(row(columns, column -> column.cell(number, look)));
        }
        return rows;
    }

    private static String row(List<Column> columns, Function<Column, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static List<String> column(List<Trend> trends, Function<Trend, String> cell) {
        return trends.stream().map(cell).toList();
    }

    private static Points first(Trend trend) {
        return trend.scores().get(0).total();
    }

    private static PciScore last(Trend trend) {
        return trend.scores().get(trend.scores().size() - 1);
    }

    private static String worst(Trend trend, Look look) {
        return trend.worst()
                .map(step -> step.month() + " " + Numbers.change(step.shown()))
                .orElse(look.absent());
    }

    private static String months(Trend trend, Look look) {
        Points maximum = trend.bound().rules().maximumTotal();
        return trend.scores().stream()
                .map(score -> look.level(score.total(), maximum))
                .collect(Collectors.joining());
    }
}
