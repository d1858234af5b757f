package io.github.pciscoring.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Notices a collapse: the engine must stay ahead of what users would pick instead. Ratios only, of the best calls of
 * interleaved rounds; a busy machine gets more than one try.
 */
class RatiosTest {
    private static final int TRIES = 3;
    private static final Preset SIZE = new Preset("test", 2_000, 1, 1);

    /**
     * The part of the target that must be held here: less than half of what was measured at this size, on a machine that was
     * busy with other things. The targets are for the full size.
     */
    private static final double MARGIN = 0.05;

    /** Requires that a comparison's row reaches its part of the target in some try. */
    private static void requireAhead(Comparison comparison, String id) {
        Row best = row(comparison, id);
        for (int attempt = 1; attempt < TRIES && !isAhead(best); attempt++) {
            Row again = row(comparison, id);
            best = again.number().best() > best.number().best() ? again : best;
        }
        assertThat(best).as("%s: %s", id, best.number()).matches(RatiosTest::isAhead);
    }

    private static boolean isAhead(Row row) {
        return row.number().best() >= row.target().bound() * MARGIN;
    }

    private static Row row(Comparison comparison, String id) {
        try (Setting setting = new Setting(SIZE, words -> {})) {
            return comparison.run(setting).stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void scoreAll_besideDuckDb_isAhead() {
        requireAhead(new DuckDbComparison(), "score-all-vs-duckdb");
    }

    @Test
    void scoreAll_besidePeersWithSuchATarget_isAhead() {
        for (Peer peer : Peers.allPartners()) {
            if (peer.target().sense() == Target.Sense.AT_LEAST) {
                requireAhead(new AllPartnersComparison(peer), "score-all-vs-" + peer.id());
            }
        }
    }
}
