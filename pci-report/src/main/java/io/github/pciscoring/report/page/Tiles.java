package io.github.pciscoring.report.page;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.report.MonthReport;
import io.github.pciscoring.report.PartnerReport;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.page.PartnerView.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses what matters most: what has changed, the worst month, what is coming, and the way on. */
final class Tiles {
    private final Report report;
    private final PartnerReport partner;
    private final List<Tile> tiles = new ArrayList<>();

    private Tiles(Report report, PartnerReport partner) {
        this.report = report;
        this.partner = partner;
    }

    static List<Tile> of(Report report, PartnerReport partner) {
        Tiles tiles = new Tiles(report, partner);
        tiles.lastMonth();
        tiles.worstMonth();
        tiles.ahead();
        tiles.plan();
        return List.copyOf(tiles.tiles);
    }

    static String tone(Points points) {
        return points.micros() > 0 ? "up" : points.micros() < 0 ? "down" : "even";
    }

    private void lastMonth() {
        partner.months().stream()
                .filter(month -> month.score().asOf().equals(report.asOf()))
                .findFirst()
                .flatMap(MonthReport::movements)
                .ifPresent(moved -> add(
                        "Since " + moved.before().asOf(),
                        moved,
                        "from " + Figures.points(moved.before().total())));
    }

    private void worstMonth() {
        worst(partner.months()).flatMap(MonthReport::movements).ifPresent(moved -> {
            String cause = moved.largestLines(1).stream()
                    .flatMap(line -> line.accountId().stream()
                            .map(account -> Words.safe(account) + " " + Figures.change(line.shown())))
                    .findFirst()
                    .orElse("");
            add("Worst month: " + moved.after().asOf(), moved, cause.isEmpty() ? "" : "most of it: " + cause);
        });
    }

    private void ahead() {
        partner.months().stream()
                .filter(MonthReport::projected)
                .map(MonthReport::score)
                .min(Comparator.comparing(PciScore::total))
                .ifPresent(lowest -> {
                    Points now = partner.explanation().score().total();
                    tiles.add(new Tile(
                            "Outlook, if nothing new happens",
                            "to " + Figures.points(lowest.total()),
                            "the lowest, in " + lowest.asOf()
                                    + lowest.tier()
                                            .map(tier -> ": " + Words.safe(tier))
                                            .orElse(
                                                    report.rules()
                                                                    .tiers()
                                                                    .tiers()
                                                                    .isEmpty()
                                                            ? ""
                                                            : ": no tier"),
                            tone(lowest.total().minus(now))));
                });
    }

    private void plan() {
        partner.plan().filter(plan -> !plan.reached()).ifPresent(plan -> {
            String target = Words.safe(plan.target().tier().name());
            tiles.add(plan.combinations().stream()
                    .findFirst()
                    .map(way -> new Tile(
                            "Way to " + target + " with least cost",
                            PlanMaker.units(plan, way).stream().collect(Collectors.joining(", ")),
                            "makes it " + Figures.points(way.total()),
                            "even"))
                    .orElseGet(() -> new Tile(
                            "Way to " + target,
                            "none",
                            plan.farthest()
                                    .map(way -> "at most " + Figures.points(way.total()) + " can be reached")
                                    .orElse(""),
                            "down")));
        });
        partner.plan()
                .filter(Plan::reached)
                .ifPresent(plan -> tiles.add(new Tile(
                        "Above " + Words.safe(plan.target().tier().name()),
                        "+" + Figures.points(plan.margin()),
                        "points that can be lost",
                        "even")));
    }

    private void add(String label, Movements moved, String note) {
        tiles.add(new Tile(label, Figures.change(moved.shown()), note, tone(moved.points())));
    }

    /** Returns the month of facts that lost most points; absent if none lost any. */
    static Optional<MonthReport> worst(List<MonthReport> months) {
        return months.stream()
                .filter(month -> !month.projected())
                .filter(month -> month.movements().isPresent()
                        && month.movements().get().points().micros() < 0)
                .min(Comparator.comparing(
                        month -> month.movements().orElseThrow().points()));
    }
}
