package io.github.pciscoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import java.time.YearMonth;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class PciScoreTest {
    private static final IndicatorScore HALF =
            new IndicatorScore(rule("growth"), Measurement.of(Ratio.of(5, 2)), Points.of(5));
    private static final IndicatorScore NONE =
            new IndicatorScore(rule("adds"), Measurement.unavailable("too few"), Points.ZERO);

    @Test
    void indicator_id_isItsScoreIfThereIsOne() {
        PciScore score = PciScore.builder()
                .partnerId("P1")
                .asOf(YearMonth.of(2021, 5))
                .ruleSetId("sample")
                .ruleSetVersion("1")
                .total(Points.of(5))
                .addIndicators(HALF, NONE)
                .build();
        assertThat(score.indicator("adds")).contains(NONE);
        assertThat(score.indicator("gone")).isEmpty();
        assertThat(score.indicators()).containsExactly(HALF, NONE);
        assertThat(score.tier()).isEmpty();
    }

    @Test
    void measure_indicatorScore_isPresentWhenMeasured() {
        assertThat(HALF.id()).isEqualTo("growth");
        assertThat(HALF.measure()).contains(Ratio.of(5, 2));
        assertThat(NONE.measure()).isEmpty();
    }

    @Test
    void equals_scores_areByAllAttributes() {
        EqualsVerifier.forClass(ImmutablePciScore.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(HALF), ImmutableList.of(NONE))
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of("a", "b"), ImmutableMap.of("a", "c"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        EqualsVerifier.forClass(IndicatorScore.class)
                .withPrefabValues(IndicatorRule.class, rule("a"), rule("b"))
                .withPrefabValues(Measurement.class, Measurement.of(1), Measurement.of(2))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static IndicatorRule rule(String id) {
        return IndicatorRule.builder()
                .id(id)
                .category("success")
                .type("sample")
                .maxPoints(Points.of(10))
                .unit("people")
                .curve(PointsCurve.linear(Ratio.of(5)))
                .build();
    }
}
