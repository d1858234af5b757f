package io.github.pciscoring.report.page;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.report.MonthReport;
import io.github.pciscoring.report.PartnerReport;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.page.PageView.TierView;
import io.github.pciscoring.report.page.PartnerView.CategoryView;
import io.github.pciscoring.report.page.PartnerView.IndicatorView;
import io.github.pciscoring.report.page.PartnerView.Mark;
import io.github.pciscoring.report.page.PartnerView.ScoreView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what a report says of one partner into words and numbers. */
final class PartnerMaker {
    private final Report report;
    private final PartnerReport partner;
    private final PciScore score;

    PartnerMaker(Report report, PartnerReport partner) {
        this.report = report;
        this.partner = partner;
        this.score = partner.explanation().score();
    }

    PartnerView view(String anchor, boolean several) {
        return new PartnerView(
                anchor,
                Words.safe(partner.explanation().partnerName()),
                Words.safe(score.partnerId()),
                several,
                score(),
                Tiles.of(report, partner),
                categories(),
                new TimeMaker(report, partner).view(),
                partner.plan().map(PlanMaker::view),
                partner.explanation().indicators().stream()
                        .map(indicator ->
                                EvidenceMaker.view(indicator, several ? EvidenceMaker.FEW : Integer.MAX_VALUE))
                        .toList(),
                score.findings(FindingCode.Scope.PARTNER).stream()
                        .map(Finding::text)
                        .map(Words::sentence)
                        .toList());
    }

    private ScoreView score() {
        CompetencyRuleSet rules = report.rules();
        Points maximum = rules.maximumTotal();
        Optional<TierView> tier =
                rules.tiers().tiers().isEmpty() ? Optional.empty() : Optional.of(PageMaker.tier(report, score.tier()));
        List<Mark> marks = rules.tiers().tiers().stream()
                .map(one -> new Mark(
                        Words.safe(one.name()),
                        Figures.exact(one.minimum()),
                        Figures.percent(one.minimum(), maximum),
                        score.total().compareTo(one.minimum()) >= 0))
                .toList();
        String next = partner.explanation()
                .nextTier()
                .map(above -> shortOf(above.name(), above.shortfalls()))
                .orElse("");
        String label = "Score " + Figures.points(score.total()) + " of " + maximum
                + marks.stream()
                        .map(mark -> "; " + mark.name() + " from " + mark.points())
                        .collect(Collectors.joining());
        return new ScoreView(
                Figures.points(score.total()),
                Figures.exact(score.total()),
                Figures.exact(maximum),
                Figures.percent(score.total(), maximum),
                tier,
                next,
                score.classes().entrySet().stream()
                        .map(one -> Words.title(one.getKey()) + ": " + Words.safe(one.getValue()))
                        .collect(Collectors.joining("; ")),
                marks,
                label);
    }

    private static String shortOf(String tier, List<Shortfall> shortfalls) {
        String missing = shortfalls.stream().map(PartnerMaker::words).collect(Collectors.joining(", "));
        return missing + " short of " + Words.safe(tier);
    }

    private static String words(Shortfall shortfall) {
        String number = Figures.missing(shortfall.missing());
        return number
                + (number.equals("1") ? " point" : " points")
                + switch (shortfall.scope()) {
                    case TOTAL -> "";
                    case INDICATOR -> " in " + Words.title(shortfall.name());
                    case CATEGORY -> " in all of " + Words.title(shortfall.name());
                };
    }

    private List<CategoryView> categories() {
        List<CategoryView> categories = new ArrayList<>();
        List<IndicatorView> indicators = new ArrayList<>();
        String category = "";
        for (int place = 0; place < score.indicators().size(); place++) {
            String own = score.indicators().get(place).rule().category();
            if (!own.equals(category) && !indicators.isEmpty()) {
                categories.add(new CategoryView(Words.title(category), List.copyOf(indicators)));
                indicators.clear();
            }
            category = own;
            indicators.add(indicator(place));
        }
        categories.add(new CategoryView(Words.title(category), List.copyOf(indicators)));
        return categories;
    }

    private IndicatorView indicator(int place) {
        IndicatorScore indicator = score.indicators().get(place);
        IndicatorRule rule = indicator.rule();
        return new IndicatorView(
                Words.title(indicator.id()),
                measure(partner.explanation().indicators().get(place)),
                Figures.points(indicator.points()),
                Figures.exact(indicator.points()),
                Figures.exact(rule.maxPoints()),
                Figures.percent(indicator.points(), rule.maxPoints()),
                indicator.measurement() instanceof Measurement.Unavailable unavailable
                        ? Words.sentence(unavailable.reason())
                        : "",
                spark(place, false),
                spark(place, true));
    }

    private static String measure(IndicatorExplanation explained) {
        IndicatorRule rule = explained.score().rule();
        boolean amount =
                explained.parts().sums().stream().anyMatch(sum -> sum.slot().decimals() > 0);
        String measured = explained
                .score()
                .measure()
                .map(measure -> Figures.measure(measure, rule.unit(), amount))
                .orElse("No measure");
        return rule.curve()
                .threshold()
                .map(threshold ->
                        measured + " of " + Figures.threshold(threshold, rule.unit()) + " " + Figures.unit(rule.unit()))
                .orElse(measured + " " + Figures.unit(rule.unit()));
    }

    /** Returns an indicator's points over time, in a field 100 wide and 24 high; those ahead begin with the last of facts. */
    private String spark(int place, boolean ahead) {
        List<MonthReport> months = partner.months();
        if (months.size() < 2) {
            return "";
        }
        int lastFact = 0;
        while (lastFact + 1 < months.size() && !months.get(lastFact + 1).projected()) {
            lastFact++;
        }
        int from = ahead ? lastFact : 0;
        int to = ahead ? months.size() - 1 : lastFact;
        StringBuilder line = new StringBuilder();
        for (int i = from; i <= to && from < to; i++) {
            IndicatorScore at = months.get(i).score().indicators().get(place);
            long micros = at.points().micros();
            long high = 22 - Math.round(20.0 * micros / at.rule().maxPoints().micros());
            line.append(line.isEmpty() ? "" : " ")
                    .append(Math.round(1000.0 * i / (months.size() - 1)) / 10.0)
                    .append(',')
                    .append(high);
        }
        return line.toString();
    }
}
