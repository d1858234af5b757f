package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.insight.plan.Candidate;
import io.github.pciscoring.insight.plan.Combination;
import io.github.pciscoring.insight.plan.Hold;
import io.github.pciscoring.insight.plan.IndicatorPlan;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.PlanRequest;
import io.github.pciscoring.insight.plan.PlanUnit;
import io.github.pciscoring.insight.plan.UnitGain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan for people: how far it is, the cheapest ways, what units are worth, and what is not considered. */
final class PlanTable {
    private static final int MOST_GAINS = 6;
    private static final String INDENT = "  ";

    /** A no-break space, where a line should not end. */
    private static final char KEPT_TOGETHER = '\u00A0';

    private final Plan plan;
    private final Look look;
    private final List<String> lines = new ArrayList<>();

    private PlanTable(Plan plan, Look look) {
        this.plan = plan;
        this.look = look;
    }

    /** Returns the lines of the table. */
    static List<String> lines(CompetencyRuleSet rules, Plan plan, String partnerName, Look look) {
        PlanTable table = new PlanTable(plan, look);
        table.lines.addAll(PartnerTable.headings(rules, plan.score(), partnerName, look));
        table.distance(rules);
        table.combinations();
        table.indicators();
        table.remarks();
        table.candidates();
        table.notModelled();
        return table.lines;
    }

    private String target() {
        return plan.target().named()
                ? Text.safe(plan.target().name())
                : "a score of " + plan.target().name();
    }

    private void distance(CompetencyRuleSet rules) {
        Points total = plan.score().total();
        String tier = rules.tiers().tiers().isEmpty()
                ? ""
                : ", " + Text.safe(plan.score().tier().orElse("no tier"));
        lines.add("");
        lines.add(look.strong("Score " + total + " of " + rules.maximumTotal() + tier));
        String target = plan.target().named() ? target() : "A" + target().substring(1);
        add(
                "",
                plan.reached()
                        ? target + " is reached, with " + points(plan.margin()) + " to spare."
                        : target + " needs " + missing(plan.shortfalls()) + " more.");
    }

    private static String missing(List<Shortfall> shortfalls) {
        return shortfalls.stream()
                .map(missed -> points(missed.missing())
                        + switch (missed.scope()) {
                            case TOTAL -> "";
                            case INDICATOR -> " in " + Text.title(missed.name());
                            case CATEGORY -> " in all of " + Text.title(missed.name());
                        })
                .collect(Collectors.joining(", "));
    }

    private static String points(Points points) {
        return points + (points.toString().equals("1") ? " point" : " points");
    }

    /** Tells until when a way holds. */
    private void hold(String indent, Optional<Hold> held) {
        held.ifPresent(one -> Text.wrapped(Text.safe(one.text()), look.width() - Text.width(indent))
                .forEach(line -> lines.add(indent + line)));
    }

    private void combinations() {
        if (plan.reached()) {
            hold("", plan.hold());
            return;
        }
        lines.add("");
        if (plan.farthest().isPresent()) {
            Combination most = plan.farthest().get();
            add("", look.strong("No combination reaches " + target() + "."));
            add(
                    "",
                    "All units that can be had together make " + points(most.total()) + ": still "
                            + missing(plan.stillShort()) + " short.");
            return;
        }
        int ways = plan.combinations().size();
        lines.add(look.strong(ways == 1 ? "The only way to " + target() : "The cheapest ways to " + target()));
        Column cost = Column.numbers("cost", cells(Combination::cost));
        Column score = Column.codes("score", cells(one -> one.total().toBigDecimal()));
        lines.add(look.faint(INDENT + cost.heading(look) + INDENT + score.heading(look) + INDENT + "more of"));
        for (int row = 0; row < ways; row++) {
            String start = INDENT + cost.cell(row, look) + INDENT + score.cell(row, look) + INDENT;
            String words = words(plan.combinations().get(row));
            for (String line : Text.wrapped(words, look.width() - Text.width(start))) {
                lines.add(start + line.replace(KEPT_TOGETHER, ' '));
                start = Text.blanks(Text.width(start));
            }
            hold(Text.blanks(Text.width(start)), plan.combinations().get(row).hold());
        }
        if (!plan.proved()) {
            add("", "There was too much to compare: there may be cheaper ones. Larger units help.");
        }
        if (isStandardCost()) {
            add(INDENT, "Here each unit costs 1; say with --cost ID=N what it costs you.");
        }
    }

    private boolean isStandardCost() {
        return plan.indicators().stream().allMatch(one -> one.cost().equals(PlanRequest.STANDARD_COST));
    }

    private List<String> cells(Function<Combination, Object> cell) {
        return plan.combinations().stream()
                .map(one -> cell.apply(one).toString())
                .toList();
    }

    private String words(Combination combination) {
        return combination.units().entrySet().stream()
                .map(units -> words(units).replace(' ', KEPT_TOGETHER))
                .collect(Collectors.joining(", "));
    }

    private String words(Map.Entry<String, Long> units) {
        IndicatorPlan indicator = plan.indicators().stream()
                .filter(one -> one.id().equals(units.getKey()))
                .findFirst()
                .orElseThrow();
        PlanUnit unit = indicator.unit().orElseThrow();
        boolean counted =
                indicator.score().rule().unit().equals(unit.of()) && unit.size().equals(Amount.of(1));
        return Text.title(indicator.id()) + " +" + amount(unit, units.getValue())
                + (counted ? "" : " " + Text.safe(unit.of()));
    }

    private static String amount(PlanUnit unit, long units) {
        return Numbers.threshold(
                Ratio.of(unit.size().tenThousandths(), Amount.UNITS).times(Ratio.of(units)), "");
    }

    private void indicators() {
        lines.add("");
        lines.add(look.strong("What a unit is worth"));
        List<IndicatorPlan> all = plan.indicators();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.names("", column(one -> Text.title(one.id()))));
        columns.add(Column.names("one more of", column(PlanTable::unit)));
        columns.add(Column.numbers("earns", column(one -> worth(one, one.nextUnit()))));
        columns.add(Column.numbers("to cap", column(one -> one.gains().isEmpty() ? "" : units(one))));
        columns.add(Column.numbers("earning", column(one -> worth(one, one.obtainable()))));
        if (!isStandardCost()) {
            columns.add(Column.numbers(
                    "cost",
                    column(one -> one.gains().isEmpty() ? "" : one.cost().toString())));
        }
        if (all.stream().anyMatch(one -> one.limit().isPresent())) {
            columns.add(Column.numbers(
                    "limit",
                    column(one ->
                            one.limit().isPresent() ? Long.toString(one.limit().getAsLong()) : "")));
        }
        int excess = columns.stream().mapToInt(Column::width).sum() + INDENT.length() * columns.size() - look.width();
        columns.get(0).shrink(columns.get(1).shrink(excess, 0), 0);
        lines.add(look.faint(row(columns, column -> column.heading(look))));
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            lines.add(row(columns, column -> column.cell(number, look)));
        }
    }

    private List<String> column(Function<IndicatorPlan, String> cell) {
        return plan.indicators().stream().map(cell).toList();
    }

    private static String row(List<Column> columns, Function<Column, String> cell) {
        return (INDENT + columns.stream().map(cell).collect(Collectors.joining(INDENT))).stripTrailing();
    }

    private static String unit(IndicatorPlan indicator) {
        return indicator
                .unit()
                .filter(unit -> !indicator.gains().isEmpty())
                .map(unit -> (unit.size().equals(Amount.of(1)) ? "" : amount(unit, 1) + " ") + Text.safe(unit.of()))
                .orElse("");
    }

    private static String units(IndicatorPlan indicator) {
        return Numbers.grouped(indicator.unitsToCap());
    }

    private static String worth(IndicatorPlan indicator, Points points) {
        return indicator.gains().isEmpty() ? "" : points.toString();
    }

    /** What the columns don't tell. */
    private void remarks() {
        for (IndicatorPlan indicator : plan.indicators()) {
            String title = Text.title(indicator.id());
            indicator.reason().ifPresent(reason -> add(INDENT, title + ": " + Text.safe(reason) + "."));
            if (!indicator.gains().isEmpty() && indicator.pointsPerUnit().isEmpty()) {
                add(INDENT, title + ": " + gains(indicator) + ".");
            } else if (!indicator.gains().isEmpty() && indicator.gains().get(0).units() > 1) {
                add(
                        INDENT,
                        title + ": units earn from the "
                                + Numbers.grouped(indicator.gains().get(0).units()) + "th on.");
            }
        }
    }

    private static String gains(IndicatorPlan indicator) {
        List<String> all = indicator.gains().stream().map(PlanTable::gain).toList();
        return Text.listed(all, MOST_GAINS, text -> text);
    }

    private static String gain(UnitGain gain) {
        return Text.count(gain.units(), "unit earns ", "units earn ") + gain.gained() + " more";
    }

    private void candidates() {
        if (plan.indicators().stream().allMatch(one -> one.candidates().isEmpty())) {
            return;
        }
        lines.add("");
        lines.add(look.strong("One exam away"));
        for (IndicatorPlan indicator : plan.indicators()) {
            for (Candidate candidate : indicator.candidates()) {
                add(
                        INDENT,
                        Text.safe(candidate.personId()) + " (" + Text.title(indicator.id()) + ") "
                                + Text.safe(candidate.detail()));
            }
        }
    }

    private void notModelled() {
        lines.add("");
        lines.add(look.strong("What is not considered"));
        Plan.NOT_MODELLED.forEach(sentence -> add(INDENT, sentence));
        plan.aheadTo().ifPresent(month -> add(INDENT, Plan.HELD_IF));
    }

    /** Adds a text, its further lines indented a little more. */
    private void add(String indent, String text) {
        String before = indent;
        for (String line : Text.wrapped(text, look.width() - indent.length() - INDENT.length())) {
            lines.add(before + line);
            before = indent.isEmpty() ? "" : indent + INDENT;
        }
    }
}
