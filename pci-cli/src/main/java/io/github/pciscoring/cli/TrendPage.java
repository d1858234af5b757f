package io.github.pciscoring.cli;

import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.MovementLine;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.insight.trend.TrendStep;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The trend or the outlook of one partner for people: the months, and under them what moved. */
final class TrendPage {
    private static final int CAUSES = 2;
    private final Trend trend;
    private final Look look;
    private final MovementLines movements;
    private final List<String> lines = new ArrayList<>();

    private TrendPage(Trend trend, String partnerName, Predicate<YearMonth> projected, Look look) {
        this.trend = trend;
        this.look = look;
        this.movements = new MovementLines(look);
        String id = Text.safe(trend.partnerId());
        String name = Text.safe(partnerName);
        heading(
                lines,
                (name.equals(id) || name.isEmpty() ? id : name + " (" + id + ")") + ", " + range(List.of(trend)),
                trend,
                look);
        lines.add("");
        lines.addAll(MonthTable.lines(trend, projected, look));
        Text.wrapped("Points are cut to two decimals; a change is the difference of what is shown.", look.width())
                .forEach(line -> lines.add(look.faint(line)));
    }

    /** Adds what stands above a table. */
    static void heading(List<String> lines, String text, Trend trend, Look look) {
        Text.wrapped(text, look.width()).forEach(line -> lines.add(look.strong(line)));
        lines.addAll(Text.wrapped(PartnerTable.ruleSet(trend.bound().rules()), look.width()));
    }

    /** Returns the months of trends. */
    static String range(List<Trend> trends) {
        List<PciScore> scores = trends.get(0).scores();
        return scores.get(0).asOf() + " to " + scores.get(scores.size() - 1).asOf();
    }

    /** Returns the lines of a trend. */
    static List<String> trend(Trend trend, String partnerName, Look look) {
        TrendPage page = new TrendPage(trend, partnerName, month -> false, look);
        page.turningPoints();
        return page.lines;
    }

    /** Returns the lines of an outlook. */
    static List<String> outlook(Outlook outlook, Trend trend, String partnerName, Look look) {
        TrendPage page = new TrendPage(trend, partnerName, outlook::isProjected, look);
        page.ahead();
        page.lines.addAll(assumed(outlook, look, "Assumed in the months marked with *"));
        return page.lines;
    }

    /** Returns what an outlook assumes. */
    static List<String> assumed(Outlook outlook, Look look, String title) {
        List<String> lines = new ArrayList<>(List.of("", look.faint(title)));
        for (String statement : outlook.statements()) {
            String indent = "  ";
            for (String line : Text.wrapped(statement, look.width() - 4)) {
                lines.add(indent + line);
                indent = "    ";
            }
        }
        return lines;
    }

    private void turningPoints() {
        List<TrendStep> steps = trend.turningPoints();
        Optional<TrendStep> worst = trend.worst();
        if (!steps.isEmpty()) {
            lines.add("");
            lines.add(look.faint("What moved most when the tier changed, and in the worst month"));
        }
        for (TrendStep step : steps) {
            lines.add(movements.heading(step, worst.equals(Optional.of(step)) ? ", the worst month" : ""));
            List<MovementLine> largest = trend.movements(step).largestLines(CAUSES);
            lines.addAll(
                    largest.stream().allMatch(line -> line.movements().isEmpty())
                            ? List.of("    nothing that a single customer or person moved")
                            : movements.lines(largest));
        }
    }

    private void ahead() {
        List<TrendStep> steps = trend.steps();
        List<Movements> moved = trend.allMovements();
        lines.add("");
        lines.add(look.faint("What goes and what comes, if nothing new happens"));
        boolean any = false;
        for (int i = 0; i < steps.size(); i++) {
            List<String> told = movements.lines(moved.get(i).lines());
            if (steps.get(i).points().micros() != 0 || !told.isEmpty()) {
                any = true;
                lines.add(movements.heading(steps.get(i), ""));
                lines.addAll(told);
            }
        }
        if (!any) {
            lines.add("  nothing");
        }
    }
}
