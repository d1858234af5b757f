package io.github.pciscoring.report;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringMonitor;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.explain.ExplainQuery;
import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.Planner;
import io.github.pciscoring.insight.trend.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Makes a report. Used once, by one thread. */
final class ReportMaker {
    private final BoundPortfolio bound;
    private final YearMonth asOf;
    private final ReportOptions options;
    private final Optional<Outlook> outlook;

    ReportMaker(BoundPortfolio bound, YearMonth asOf, ReportOptions options) {
        this.bound = bound;
        this.asOf = asOf;
        this.options = options;
        this.outlook = options.monthsAhead() == 0
                ? Optional.empty()
                : Optional.of(Outlook.of(bound, asOf, options.monthsAhead(), Assumptions.REPEAT_ALL));
    }

    Report make(ScoringMonitor monitor) {
        List<String> ids = partnerIds();
        List<PartnerReport> partners = new ArrayList<>();
        for (String id : ids) {
            if (monitor.isCancelled()) {
                throw new CancellationException("the report was cancelled");
            }
            partners.add(partner(id));
            monitor.progress(partners.size(), ids.size());
        }
        return new Report(bound.rules(), asOf, outlook.map(Outlook::statements).orElse(List.of()), partners);
    }

    private List<String> partnerIds() {
        return options.partnerIds().isEmpty()
                ? bound.portfolio().partners().stream()
                        .filter(PartnerRecord::scored)
                        .map(PartnerRecord::id)
                        .toList()
                : options.partnerIds().stream().distinct().toList();
    }

    private PartnerReport partner(String id) {
        return new PartnerReport(Explanation.of(bound, ExplainQuery.of(id, asOf)), months(id), plan(id));
    }

    private Optional<Plan> plan(String id) {
        return bound.rules().tiers().tiers().isEmpty()
                        && options.plan().target().isEmpty()
                ? Optional.empty()
                : Optional.of(outlook.map(ahead -> Planner.of(bound).plan(id, asOf, options.plan(), ahead))
                        .orElseGet(() -> Planner.of(bound).plan(id, asOf, options.plan())));
    }

    private List<MonthReport> months(String id) {
        List<MonthReport> months = new ArrayList<>();
        add(months, Trend.of(bound, id, firstMonth(id), asOf), false);
        outlook.ifPresent(ahead -> add(months, ahead.trend(id), true));
        return months;
    }

    /** Of the outlook, without the as-of month, at which it begins. */
    private static void add(List<MonthReport> months, Trend trend, boolean projected) {
        if (!projected) {
            months.add(new MonthReport(trend.scores().get(0), false, Optional.empty()));
        }
        trend.allMovements()
                .forEach(moved -> months.add(new MonthReport(moved.after(), projected, Optional.of(moved))));
    }

    /** Returns from when on months are shown: those of which the facts lack what they would be scored from are not. */
    private YearMonth firstMonth(String id) {
        YearMonth first = asOf;
        YearMonth earliest = asOf.minusMonths(options.monthsBack());
        if (startsLate(bound.score(id, asOf))) {
            YearMonth facts = bound.portfolio().coverage().months().values().stream()
                    .mapToInt(MonthRange::first)
                    .filter(month -> month != MonthRange.OPEN_FIRST)
                    .mapToObj(MonthRange::yearMonth)
                    .min(YearMonth::compareTo)
                    .filter(month -> !month.isAfter(asOf))
                    .orElse(asOf);
            return facts.isAfter(earliest) ? facts : earliest;
        }
        while (first.isAfter(earliest) && !startsLate(bound.score(id, first.minusMonths(1)))) {
            first = first.minusMonths(1);
        }
        return first;
    }

    private static boolean startsLate(PciScore score) {
        return score.findings().stream()
                .anyMatch(finding ->
                        finding.code() == FindingCode.FACTS_START_LATE || finding.code() == FindingCode.FACTS_MISSING);
    }
}
