package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Several partners' scores for people: a row each, the best first, with the points of each indicator. Where the width
 * doesn't suffice, names, ids and headings are shortened, never numbers.
 */
final class RankingTable {
    /** A width that is taken from names before headings are shortened. */
    private static final int READABLE_NAME = 20;

    private static final String NO_TIER = "none";

    private final Look look;
    private final List<PciScore> ranked;
    private final Column partners;
    private final Column names;
    private final List<Column> numbers = new ArrayList<>();
    private final List<Column> all = new ArrayList<>();

    private RankingTable(CompetencyRuleSet rules, List<PciScore> ranked, UnaryOperator<String> nameOf, Look look) {
        this.look = look;
        this.ranked = ranked;
        partners = Column.names("partner", column(score -> Text.safe(score.partnerId())));
        names = Column.names("name", column(score -> Text.safe(nameOf.apply(score.partnerId()))));
        all.add(Column.numbers("#", ranks()));
        all.add(partners);
        if (ranked.stream().anyMatch(score -> !nameOf.apply(score.partnerId()).equals(score.partnerId()))) {
            all.add(names);
        }
        all.add(Column.numbers("score", column(score -> Numbers.score(score.total()))));
        if (!rules.tiers().tiers().isEmpty()) {
            all.add(Column.codes("tier", column(score -> Text.safe(score.tier().orElse(NO_TIER)))));
        }
        List<String> headings = headings(rules);
        for (int i = 0; i < headings.size(); i++) {
            int number = i;
            numbers.add(Column.numbers(headings.get(i), column(score -> points(score, number))));
        }
        all.addAll(numbers);
    }

    /** Returns the lines of the table; {@code nameOf} gives the name of a partner by its id. */
    static List<String> lines(
            CompetencyRuleSet rules, YearMonth asOf, List<PciScore> scores, UnaryOperator<String> nameOf, Look look) {
        List<String> lines = new ArrayList<>();
        String heading = Text.count(scores.size(), "partner", "partners") + ", as of " + asOf;
        lines.add(look.strong(heading));
        lines.addAll(Text.wrapped(PartnerTable.ruleSet(rules), look.width()));
        if (!scores.isEmpty()) {
            List<PciScore> ranked = new ArrayList<>(scores);
            ranked.sort(Comparator.comparing(PciScore::total).reversed().thenComparing(PciScore::partnerId));
            lines.add("");
            lines.addAll(new RankingTable(rules, ranked, nameOf, look).rows());
        }
        return lines;
    }

    private List<String> column(Function<PciScore, String> cell) {
        return ranked.stream().map(cell).toList();
    }

    private static String points(PciScore score, int indicator) {
        IndicatorScore indicatorScore = score.indicators().get(indicator);
        return Numbers.score(indicatorScore.points());
    }

    /** Equal scores share a rank, and those after them are ranked as if they did not. */
    private List<String> ranks() {
        List<String> ranks = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied =
                    i > 0 && ranked.get(i).total().equals(ranked.get(i - 1).total());
            ranks.add(tied ? ranks.get(i - 1) : Integer.toString(i + 1));
        }
        return ranks;
    }

    /** The last words of the indicators' ids; the whole ids where two have the same one. */
    static List<String> headings(CompetencyRuleSet rules) {
        List<String> ids = rules.indicators().stream()
                .map(IndicatorRule::id)
                .map(Text::safe)
                .toList();
        List<String> words =
                ids.stream().map(id -> id.substring(id.lastIndexOf('-') + 1)).toList();
        return new HashSet<>(words).size() == ids.size() && !words.contains("") ? words : ids;
    }

    private List<String> rows() {
        int between = fit();
        String gap = " ".repeat(between);
        List<String> rows = new ArrayList<>();
        Headings.lines(all, between, look).forEach(line -> rows.add(look.faint(line)));
        for (int i = 0; i < ranked.size(); i++) {
            int number = i;
            rows.add(row(gap, column -> column.cell(number, look)));
        }
        return rows;
    }

    private String row(String gap, Function<Column, String> cell) {
        return all.stream().map(cell).collect(Collectors.joining(gap)).stripTrailing();
    }

    /** Makes the columns fit, if they can, and returns the gap between them. */
    private int fit() {
        int gap = 2;
        int gaps = all.size() - 1;
        int excess = all.stream().mapToInt(Column::width).sum() + gap * gaps - look.width();
        excess = shrinkNames(excess, READABLE_NAME);
        excess = partners.shrink(excess, READABLE_NAME);
        if (excess > 0) {
            gap = 1;
            excess -= gaps;
        }
        excess = shrinkHeadings(excess);
        excess = shrinkNames(excess, 0);
        partners.shrink(excess, 0);
        return gap;
    }

    private int shrinkNames(int excess, int downTo) {
        return all.contains(names) ? names.shrink(excess, downTo) : excess;
    }

    /** Shortens the longest heading, again and again. */
    private int shrinkHeadings(int excess) {
        int left = excess;
        while (left > 0) {
            Optional<Column> widest =
                    numbers.stream().filter(Column::canShrink).max(Comparator.comparingInt(Column::width));
            if (widest.isEmpty()) {
                break;
            }
            left = widest.get().shrink(left, widest.get().width() - 1);
        }
        return left;
    }
}
