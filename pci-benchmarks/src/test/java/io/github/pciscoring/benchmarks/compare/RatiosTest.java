package io.github.pciscoring.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Notices a collapse: the engine must stay ahead of what users would pick instead. Ratios only, of the best calls of
 * interleaved rounds; a busy machine gets more than one try.
 */
class RatiosTest {
    private static final int TRIES = 3;
    private static final Preset SIZE = new Preset("test", 2_000, 1, 1);

    /** How many times as fast the engine must be: less than half of what was measured, at this size and on a busy machine. */
    private static final double LEAST_DUCK_DB = 10;

    private static final double LEAST_STREAMS = 30;

    /** Requires that a comparison's row reaches a ratio in some try. */
    private static void requireAhead(Comparison comparison, String id, double least) {
        List<Spread> tries = new ArrayList<>();
        do {
            tries.add(row(comparison, id).number());
        } while (tries.size() < TRIES && tries.get(tries.size() - 1).best() < least);
        assertThat(tries).as(id).anyMatch(found -> found.best() >= least);
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
        requireAhead(new DuckDbComparison(), "score-all-vs-duckdb", LEAST_DUCK_DB);
    }

    @Test
    void scoreAll_besideStreams_isAhead() {
        requireAhead(new StreamsComparison(), "score-all-vs-streams", LEAST_STREAMS);
    }
}
