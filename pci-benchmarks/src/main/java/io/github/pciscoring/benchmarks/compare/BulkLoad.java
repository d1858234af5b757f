package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One way to build a portfolio from arrays: makes ready what isn't timed, then builds. Builds once for each time made ready. */
final class BulkLoad {
    /** How rows come. */
    enum Way {
        /** Rows refer to the refs of ids that were obtained before. */
        INT_IDS,
        /** Each row has a text of its own; rows of one subscription follow each other. */
        TEXT_GROUPED,
        /** Each row has a text of its own; rows come in no order. */
        TEXT_SHUFFLED
    }

    private final FactArrays facts;
    private final Way way;
    private PortfolioBuilder builder = new PortfolioBuilder();
    private @Nullable BulkRows rows;

    BulkLoad(FactArrays facts, Way way) {
        this.facts = facts;
        this.way = way;
    }

    /** Starts a new builder, and makes the texts anew: their hash codes must be unknown. */
    void makeReady() {
        rows = null; // or there would be room for two sets of texts
        builder = new PortfolioBuilder();
        BulkFacts bulk = builder.bulk();
        rows = new BulkRows(
                facts, bulk, way == Way.INT_IDS ? BulkRefs.known(facts, bulk) : BulkRefs.ofTexts(facts, bulk));
        // Else the collector would move the texts, which a reader has no more use for, within the time of the build.
        System.gc();
    }

    /** Adds all rows and builds. */
    Portfolio build() {
        Objects.requireNonNull(rows, "not made ready").addAll();
        return builder.build();
    }
}
