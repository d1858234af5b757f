package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringMonitor;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** The work that the tool leaves to the library; tests let it fail. */
interface Library {
    /** The real one. */
    Library STANDARD = new Library() {
        @Override
        public Portfolio read(Path folder, ReadOptions options) throws IOException {
            return PortfolioFolder.read(folder, options);
        }

        @Override
        public List<PciScore> scoreAll(
                CompetencyRuleSet rules, Portfolio portfolio, YearMonth asOf, ScoringMonitor monitor) {
            return StandardIndicators.scorer(rules)
                    .bind(portfolio)
                    .scoreAll(asOf, ScoringOptions.allCores().withMonitor(monitor));
        }

        @Override
        public List<PciScore> score(
                CompetencyRuleSet rules, Portfolio portfolio, YearMonth asOf, Collection<String> partners) {
            BoundPortfolio bound = StandardIndicators.scorer(rules).bind(portfolio);
            return partners.stream().map(id -> bound.score(id, asOf)).toList();
        }
    };

    /** Reads a folder. */
    Portfolio read(Path folder, ReadOptions options) throws IOException;

    /** Scores all scored partners, in their order. */
    List<PciScore> scoreAll(CompetencyRuleSet rules, Portfolio portfolio, YearMonth asOf, ScoringMonitor monitor);

    /** Scores these partners, in the order given. */
    List<PciScore> score(CompetencyRuleSet rules, Portfolio portfolio, YearMonth asOf, Collection<String> partners);
}
