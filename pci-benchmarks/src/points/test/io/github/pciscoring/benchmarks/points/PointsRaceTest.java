package io.github.pciscoring.benchmarks.points;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All contenders for points and tier alone give the engine's. */
class PointsRaceTest {
    private static List<PointsContender> contenders(long monthsBack) {
        return PointsRace.contenders(
                SamplePortfolio.of(RuleSets.smmcsSmb(), SampleOptions.ofPartners(20)),
                SampleOptions.DEFAULT_LAST_MONTH.minusMonths(monthsBack));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 12})
    void contenders_anyMonth_finishAsTheEngine(long monthsBack) {
        PointsRace.requireSame(contenders(monthsBack));
    }

    @Test
    void requireSame_otherMeasures_throws() {
        List<PointsContender> mixed =
                List.of(contenders(0).get(0), contenders(12).get(1));

        assertThatThrownBy(() -> PointsRace.requireSame(mixed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Drools says");
    }
}
