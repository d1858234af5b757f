package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;

/** The work that the tool leaves to the library; tests let it fail. */
interface Library {
    /** The real one. */
    Library STANDARD = new Library() {
        @Override
        public Portfolio read(Path folder, ReadOptions options) throws IOException {
            return PortfolioFolder.read(folder, options);
        }

        @Override
        public BoundPortfolio bind(PciScorer scorer, Portfolio portfolio) {
            return scorer.bind(portfolio);
        }
    };

    /** Reads a folder. */
    Portfolio read(Path folder, ReadOptions options) throws IOException;

    /** Binds a rule set to a portfolio; scores and evidence come from what this returns. */
    BoundPortfolio bind(PciScorer scorer, Portfolio portfolio);
}
