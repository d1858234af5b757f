package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.trend.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One partner's scores for people, a row each month: score, change, tier, the points of each indicator, and a bar. */
final class MonthTable {
    private static final String NO_TIER = "none";
    private static final int SHORTEST_BAR = 5;
    private static final int LONGEST_BAR = 20;

    private final CompetencyRuleSet rules;
    private final Trend trend;
    private final Look look;
    private final List<Column> numbers = new ArrayList<>();
    private final List<Column> all = new ArrayList<>();

    /**
     * Prepares a table.
     *
     * @param projected which months are marked as projected
     */
    private MonthTable(Trend trend, Predicate<YearMonth> projected, Look look) {
        this.rules = trend.bound().rules();
        this.trend = trend;
        this.look = look;
        all.add(Column.codes("as of", column(score -> score.asOf() + (projected.test(score.asOf()) ? " *" : ""))));
        all.add(Column.numbers("score", column(score -> Numbers.score(score.total()))));
        all.add(Column.numbers("change", changes()));
        if (!rules.tiers().tiers().isEmpty()) {
            all.add(Column.codes("tier", column(score -> Text.safe(score.tier().orElse(NO_TIER)))));
        }
        List<String> headings = RankingTable.headings(rules);
        for (int i = 0; i < headings.size(); i++) {
            int number = i;
            numbers.add(Column.numbers(
                    headings.get(i),
                    column(score -> Numbers.score(score.indicators().get(number).points()))));
        }
        all.addAll(numbers);
    }

    /** Returns the lines of the table. */
    static List<String> lines(Trend trend, Predicate<YearMonth> projected, Look look) {
        return new MonthTable(trend, projected, look).rows();
    }

    private List<String> column(Function<PciScore, String> cell) {
        return trend.scores().stream().map(cell).toList();
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>(List.of(""));
        trend.steps().forEach(step -> changes.add(Numbers.change(step.shown())));
        return changes;
    }

    private List<String> rows() {
        int gap = 2;
        int excess = excess(gap);
        if (excess > 0) {
            gap = 1;
            excess = excess(gap);
        }
        while (excess > 0) {
            Optional<Column> widest = numbers.stream()
                    .filter(Column::canShrink)
                    .max((one, other) -> Integer.compare(one.width(), other.width()));
            if (widest.isEmpty()) {
                break;
            }
            excess = widest.get().shrink(excess, widest.get().width() - 1);
        }
        int bar = Math.min(LONGEST_BAR, -excess(gap) - gap);
        String between = Text.blanks(gap);
        List<String> rows = new ArrayList<>();
        Headings.lines(all, gap, look).forEach(line -> rows.add(look.faint(line)));
        for (int i = 0; i < trend.scores().size(); i++) {
            int number = i;
            String row = row(between, column -> column.cell(number, look));
            rows.add(
                    bar < SHORTEST_BAR
                            ? row.stripTrailing()
                            : row + between + look.bar(trend.scores().get(i).total(), rules.maximumTotal(), bar));
        }
        return rows;
    }

    private String row(String gap, Function<Column, String> cell) {
        return all.stream().map(cell).collect(Collectors.joining(gap));
    }

    private int excess(int gap) {
        return all.stream().mapToInt(Column::width).sum() + gap * (all.size() - 1) - look.width();
    }
}
