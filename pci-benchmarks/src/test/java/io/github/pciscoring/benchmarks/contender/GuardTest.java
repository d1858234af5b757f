package io.github.pciscoring.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Answer ONE = new Answer("P1", 10, 1, 2, 3, 4, 5, 6, 7, "GOLD");

    @Test
    void requireSame_sameAnswers_passes() {
        Guard.requireSame("engine", List.of(ONE), "other", List.of(ONE));
    }

    @Test
    void requireSame_anotherNumber_namesContenderPartnerAndField() {
        Answer other = new Answer("P1", 10, 1, 2, 3, 9, 5, 6, 7, "GOLD");

        assertThatThrownBy(() -> Guard.requireSame("engine", List.of(ONE), "other", List.of(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("other, partner P1: deployments is 9, but engine says 4");
    }

    @Test
    void requireSame_missingPartner_throws() {
        assertThatThrownBy(() -> Guard.requireSame("engine", List.of(ONE), "other", List.of()))
                .hasMessageContaining("for 0 partners");
    }

    @Test
    void requireSame_nobodyWithPoints_throws() {
        Answer nothing = new Answer("P1", 0, 0, 0, 0, 0, 0, 0, 0, "");

        for (List<Answer> answers : List.of(List.<Answer>of(), List.of(nothing))) {
            assertThatThrownBy(() -> Guard.requireSame("engine", answers, "other", answers))
                    .hasMessageContaining("nothing is compared");
        }
    }
}
