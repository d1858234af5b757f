package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.insight.trend.Trend;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Option;

/** The partners that a command is about: some, or all that are scored. */
final class PartnersOption {
    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "Only this partner; may be repeated. Default: all that are scored.")
    private List<String> ids = List.of();

    /** Returns whether it is about all that are scored. */
    boolean isAll() {
        return ids.isEmpty();
    }

    /**
     * Returns the ids of those asked for, in the order of the portfolio; none where it is about all.
     *
     * @throws WrongUsageException if one is not there, or is not scored
     */
    List<String> named(Portfolio portfolio) {
        return PartnerChoice.of(portfolio, ids);
    }

    /** Returns the partners' trends; the ids are as {@link #named} returns them. */
    List<Trend> trends(
            BoundPortfolio bound, List<String> named, YearMonth first, YearMonth last, ProgressLine progress) {
        progress.scoring(bound.rules().id(), 0, 0);
        return isAll()
                ? Trend.ofAll(bound, first, last, scoring(bound, progress))
                : named.stream()
                        .map(partner -> Trend.of(bound, partner, first, last))
                        .toList();
    }

    /** Returns how all partners are scored: on all cores, with progress. */
    static ScoringOptions scoring(BoundPortfolio bound, ProgressLine progress) {
        String id = bound.rules().id();
        return ScoringOptions.allCores().withMonitor((done, total) -> progress.scoring(id, done, total));
    }
}
