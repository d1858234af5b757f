package io.github.pciscoring.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.insight.explain.Margin.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final PointsCurve LINEAR = PointsCurve.linear(Ratio.of(20));
    private static final PointsCurve STEPS = PointsCurve.steps(List.of(new PointsCurve.Step(Ratio.of(20), Ratio.ONE)));

    @Test
    void limit_belowTheMaximum_isNone() {
        assertThat(margin(LINEAR, 8, 6).limit()).isEmpty();
        assertThat(margin(LINEAR, 8, 6).limitText()).isEmpty();
        assertThat(margin(LINEAR, 20, 18).limit()).isEmpty();
        assertThat(margin(LINEAR, 18, 20).limit()).isEmpty();
        assertThat(margin(LINEAR, 2, 0).limit()).isEmpty();
        assertThat(margin(LINEAR, 21, 21).limit()).isEmpty();
    }

    @Test
    void limit_maximumOnBothSides_hidesIt() {
        Margin margin = margin(LINEAR, 25, 20);
        assertThat(margin.points()).isEqualTo(Points.ZERO);
        assertThat(margin.limit()).contains(Limit.HIDDEN_BY_MAXIMUM);
        assertThat(margin.limitText())
                .contains("nothing more: the indicator is at its maximum of 10 points without it, too");
        assertThat(margin(STEPS, 25, 20).limit()).contains(Limit.HIDDEN_BY_MAXIMUM);
    }

    @Test
    void limit_maximumOnOneSide_cutsIt() {
        assertThat(margin(LINEAR, 25, 15).limit()).contains(Limit.CUT_BY_MAXIMUM);
        assertThat(margin(LINEAR, 25, 15).limitText())
                .contains("the indicator is at its maximum of 10 points, beyond which more does not count");
        assertThat(margin(LINEAR, 15, 25).limit()).contains(Limit.CUT_BY_MAXIMUM);
        assertThat(margin(LINEAR, 15, 25).limitText())
                .contains("without it the indicator would be at its maximum of 10 points, beyond which more does not"
                        + " count");
    }

    @Test
    void limit_nothingOnBothSides_hidesIt() {
        assertThat(margin(LINEAR, -1, -3).limit()).contains(Limit.HIDDEN_BY_ZERO);
        assertThat(margin(STEPS, 8, 6).limit()).contains(Limit.HIDDEN_BY_ZERO);
        assertThat(margin(STEPS, 8, 6).limitText()).contains("the indicator has 0 points without it, too");
    }

    @Test
    void limit_belowZeroOnOneSide_cutsIt() {
        assertThat(margin(LINEAR, 2, -2).limit()).contains(Limit.CUT_BY_ZERO);
        assertThat(margin(LINEAR, -2, 2).limit()).contains(Limit.CUT_BY_ZERO);
        assertThat(margin(LINEAR, -2, 2).limitText()).contains("a measure below 0 costs nothing more");
    }

    @Test
    void limit_noMeasure_isNone() {
        Margin margin = Margin.between(
                score(LINEAR, Measurement.of(5)), score(LINEAR, Measurement.unavailable("too little to measure")));
        assertThat(margin.limit()).isEmpty();
        assertThat(margin.limitText()).isEmpty();
    }

    private static Margin margin(PointsCurve curve, long now, long without) {
        return Margin.between(score(curve, Measurement.of(now)), score(curve, Measurement.of(without)));
    }

    private static IndicatorScore score(PointsCurve curve, Measurement measured) {
        IndicatorRule rule = IndicatorRule.builder()
                .id("things")
                .category("any")
                .type("things")
                .maxPoints(Points.of(10))
                .unit("things")
                .curve(curve)
                .build();
        return new IndicatorScore(rule, measured, Points.of(10).share(measured.share(curve), Points.SCALE));
    }
}
