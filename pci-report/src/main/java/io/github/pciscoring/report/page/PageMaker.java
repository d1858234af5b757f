package io.github.pciscoring.report.page;

import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.report.PartnerReport;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.page.PageView.OverviewRow;
import io.github.pciscoring.report.page.PageView.OverviewView;
import io.github.pciscoring.report.page.PageView.TierCount;
import io.github.pciscoring.report.page.PageView.TierView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a report into the words and numbers of its page. */
final class PageMaker {
    private PageMaker() {}

    static PageView page(Report report) {
        boolean several = report.partners().size() > 1;
        List<PartnerView> partners = new ArrayList<>();
        for (PartnerReport partner : report.partners()) {
            partners.add(new PartnerMaker(report, partner).view("p" + (partners.size() + 1), several));
        }
        String heading = several || partners.isEmpty()
                ? Words.count(partners.size(), "partner", "partners")
                : partners.get(0).name();
        return new PageView(
                heading + " · PCI score as of " + report.asOf(),
                heading,
                report.asOf().toString(),
                Words.safe(report.rules().title()),
                Assets.of(partners.stream().anyMatch(partner -> partner.time().drawn())),
                several ? Optional.of(overview(report, partners)) : Optional.empty(),
                partners,
                RulesMaker.view(report),
                findings(report),
                report.assumptions().stream()
                        .map(assumption -> Words.sentence(assumption) + ".")
                        .toList());
    }

    /** What concerns the facts is the same for all partners. */
    private static List<String> findings(Report report) {
        return report.partners().stream()
                .limit(1)
                .flatMap(partner -> partner.explanation().score().findings(FindingCode.Scope.FACTS).stream())
                .map(Finding::text)
                .map(Words::sentence)
                .toList();
    }

    private static OverviewView overview(Report report, List<PartnerView> views) {
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            ranked.add(i);
        }
        ranked.sort(
                Comparator.comparing((Integer i) -> score(report, i).total()).reversed());
        List<OverviewRow> rows = new ArrayList<>();
        int rank = 0;
        for (int place = 0; place < ranked.size(); place++) {
            PciScore score = score(report, ranked.get(place));
            boolean tied = place > 0
                    && score.total().equals(score(report, ranked.get(place - 1)).total());
            rank = tied ? rank : place + 1;
            rows.add(row(rank, report.partners().get(ranked.get(place)), views.get(ranked.get(place))));
        }
        Map<String, TierCount> counts = new LinkedHashMap<>();
        List<TierLadder.Tier> tiers = report.rules().tiers().tiers();
        for (int i = tiers.size() - 1; i >= 0; i--) {
            TierView tier = tier(report, Optional.of(tiers.get(i).name()));
            counts.put(tier.name(), new TierCount(tier, 0));
        }
        if (!tiers.isEmpty()) {
            TierView none = tier(report, Optional.empty());
            counts.put(none.name(), new TierCount(none, 0));
            views.forEach(view -> view.score()
                    .tier()
                    .ifPresent(tier -> counts.computeIfPresent(
                            tier.name(), (name, was) -> new TierCount(was.tier(), was.count() + 1))));
        }
        return new OverviewView(
                List.copyOf(counts.values()),
                report.rules().indicators().stream()
                        .map(rule -> Words.title(rule.id()))
                        .toList(),
                List.copyOf(counts.keySet()),
                rows);
    }

    private static PciScore score(Report report, int partner) {
        return report.partners().get(partner).explanation().score();
    }

    private static OverviewRow row(int rank, PartnerReport partner, PartnerView view) {
        PciScore score = partner.explanation().score();
        Optional<Movements> moved = partner.months().stream()
                .filter(month -> !month.projected() && month.score().asOf().equals(score.asOf()))
                .findFirst()
                .flatMap(month -> month.movements());
        return new OverviewRow(
                rank,
                view,
                moved.map(movements -> Figures.change(movements.shown())).orElse(""),
                moved.map(movements -> movements.points().toString()).orElse(""),
                score.indicators().stream()
                        .map(IndicatorScore::points)
                        .map(Figures::points)
                        .toList());
    }

    /** Returns a tier or none; how it looks says how high it is, whatever it is called. */
    static TierView tier(Report report, Optional<String> tier) {
        List<TierLadder.Tier> tiers = report.rules().tiers().tiers();
        String level =
                tier.isEmpty() ? "none" : tiers.get(tiers.size() - 1).name().equals(tier.get()) ? "top" : "mid";
        return new TierView(Words.safe(tier.orElse("No tier")), level);
    }
}
