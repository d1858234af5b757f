package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringMonitor;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
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
        public List<PciScore> scoreAll(PciScorer scorer, Portfolio portfolio, YearMonth asOf, ScoringMonitor monitor) {
            return scorer.bind(portfolio)
                    .scoreAll(asOf, ScoringOptions.allCores().withMonitor(monitor));
        }

        @Override
        public List<PciScore> score(
                PciScorer scorer, Portfolio portfolio, YearMonth asOf, Collection<String> partners) {
            BoundPortfolio bound = scorer.bind(portfolio);
            return partners.stream().map(id -> bound.score(id, asOf)).toList();
        }
    };

    /** Reads a folder. */
    Portfolio read(Path folder, ReadOptions options) throws IOException;

    /** Scores all scored partners, in their order. */
    List<PciScore> scoreAll(PciScorer scorer, Portfolio portfolio, YearMonth asOf, ScoringMonitor monitor);

    /** Scores these partners, in the order given. */
    List<PciScore> score(PciScorer scorer, Portfolio portfolio, YearMonth asOf, Collection<String> partners);
}
