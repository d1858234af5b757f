package io.github.pciscoring.report;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringMonitor;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.time.YearMonth;
import java.util.List;

/**
 * What a page says: some partners' scores as of a month, with their reasons, trend, outlook and plan. A value, thread-safe.
 *
 * @param rules the rule set
 * @param asOf the month whose end the scores are computed for
 * @param assumptions what the outlook assumes, for people: sentences without full stops; empty where there is no outlook
 * @param partners the partners, in the order asked for
 */
public record Report(CompetencyRuleSet rules, YearMonth asOf, List<String> assumptions, List<PartnerReport> partners) {
    /** Copies. */
    public Report {
        assumptions = List.copyOf(assumptions);
        partners = List.copyOf(partners);
    }

    /**
     * Makes a report.
     *
     * @param bound the portfolio and the rule set
     * @param asOf the month
     * @param options which partners, and how far it looks back and ahead
     * @throws IllegalArgumentException if there is no partner with an id asked for, or a target that is none
     */
    public static Report of(BoundPortfolio bound, YearMonth asOf, ReportOptions options) {
        return of(bound, asOf, options, ScoringMonitor.NONE);
    }

    /**
     * Makes a report, and tells how far that has come.
     *
     * @param monitor is told, in the calling thread, how many of the partners are done, and may cancel
     * @throws IllegalArgumentException likewise
     * @throws java.util.concurrent.CancellationException if the monitor cancels
     */
    public static Report of(BoundPortfolio bound, YearMonth asOf, ReportOptions options, ScoringMonitor monitor) {
        return new ReportMaker(bound, asOf, options).make(monitor);
    }
}
