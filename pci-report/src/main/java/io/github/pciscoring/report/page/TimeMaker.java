package io.github.pciscoring.report.page;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.MovementLine;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.report.MonthReport;
import io.github.pciscoring.report.PartnerReport;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.page.TimeView.MonthView;
import io.github.pciscoring.report.page.TimeView.MovedView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts trend and outlook into words and numbers. */
final class TimeMaker {
    private static final int MOST_LINES_AHEAD = 5;
    private static final int MOST_LINES = 4;

    private final Report report;
    private final PartnerReport partner;
    private final Optional<MonthReport> worst;

    TimeMaker(Report report, PartnerReport partner) {
        this.report = report;
        this.partner = partner;
        this.worst = Tiles.worst(partner.months());
    }

    TimeView view() {
        return new TimeView(
                summary(),
                Figures.exact(report.rules().maximumTotal()),
                report.rules().indicators().stream()
                        .map(rule -> Words.title(rule.id()))
                        .toList(),
                partner.months().stream().map(this::month).toList());
    }

    /** The chart in words. */
    private String summary() {
        List<PciScore> facts = partner.months().stream()
                .filter(month -> !month.projected())
                .map(MonthReport::score)
                .toList();
        List<PciScore> ahead = partner.months().stream()
                .filter(MonthReport::projected)
                .map(MonthReport::score)
                .toList();
        if (facts.isEmpty()) {
            return "";
        }
        Comparator<PciScore> byTotal = Comparator.comparing(PciScore::total);
        PciScore highest = facts.stream().max(byTotal).orElseThrow();
        PciScore lowest = facts.stream().min(byTotal).orElseThrow();
        StringBuilder text = new StringBuilder("The score from " + at(facts.get(0)) + " to "
                + at(facts.get(facts.size() - 1)) + "; highest " + at(highest) + ", lowest " + at(lowest) + ".");
        if (!ahead.isEmpty()) {
            text.append(" If nothing new happens: ")
                    .append(at(ahead.get(ahead.size() - 1)))
                    .append('.');
        }
        return text.toString();
    }

    private static String at(PciScore score) {
        return Figures.points(score.total()) + " in " + score.asOf();
    }

    private MonthView month(MonthReport month) {
        PciScore score = month.score();
        Optional<Movements> moved = month.movements();
        Points change = moved.map(Movements::shown).orElse(Points.ZERO);
        return new MonthView(
                score.asOf().toString(),
                Figures.points(score.total()),
                score.total().toString(),
                report.rules().tiers().tiers().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PageMaker.tier(report, score.tier())),
                moved.isPresent() ? Figures.change(change) : "",
                Tiles.tone(change),
                month.projected(),
                worst.filter(month::equals).isPresent(),
                moved.map(this::tierChange).orElse(""),
                moved.map(lines -> moved(month, lines)).orElse(List.of()),
                score.indicators().stream()
                        .map(IndicatorScore::points)
                        .map(Figures::points)
                        .toList());
    }

    private String tierChange(Movements moved) {
        Optional<String> before = moved.before().tier();
        Optional<String> after = moved.after().tier();
        if (before.equals(after)) {
            return "";
        }
        boolean up = after.isPresent()
                && report.rules().tiers().tiers().stream()
                        .dropWhile(tier -> before.isPresent() && !tier.name().equals(before.get()))
                        .anyMatch(tier -> tier.name().equals(after.get()));
        return up
                ? "reaches " + Words.safe(after.get())
                : "loses " + Words.safe(before.orElseThrow())
                        + after.map(tier -> ", " + Words.safe(tier) + " left").orElse("");
    }

    /** What moved most, and the rest in one line, so that the points add up to the change. */
    private List<MovedView> moved(MonthReport month, Movements moved) {
        return moved.lines(month.projected() ? MOST_LINES_AHEAD : MOST_LINES).stream()
                .filter(MovementLine::isWorthTelling)
                .map(TimeMaker::moved)
                .toList();
    }

    private static MovedView moved(MovementLine line) {
        return new MovedView(
                Figures.change(line.shown()),
                Tiles.tone(line.shown()),
                line.indicatorId().map(Words::title).orElse(""),
                line.accountId().map(Words::safe).orElse(""),
                Words.safe(line.text()));
    }
}
