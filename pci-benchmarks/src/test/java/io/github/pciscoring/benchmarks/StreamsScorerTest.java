package io.github.pciscoring.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guard before the race holds, and notices. */
class StreamsScorerTest {
    private final StreamsBenchmark race = new StreamsBenchmark();

    StreamsScorerTest() {
        race.customers = 200;
        race.partners = 20;
        race.setUp();
    }

    @Test
    void setUp_sameFacts_sameAnswers() {
        StreamsBenchmark.requireSameAnswers(race.engine(), race.streams());
    }

    @Test
    void requireSameAnswers_otherAnswers_throws() {
        List<Map<String, Long>> wrong = List.of(Map.of(), Map.of());

        assertThatThrownBy(() -> StreamsBenchmark.requireSameAnswers(race.engine(), wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("streams say");
    }
}
