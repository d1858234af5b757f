package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointsCurveTest {
    private static final Ratio SEVEN = Ratio.of(7);

    @Test
    void share_linear_risesInProportionAndIsClamped() {
        PointsCurve curve = PointsCurve.linear(SEVEN);
        assertThat(share(curve, Ratio.of(-1))).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, Ratio.of(1))).isEqualTo(Ratio.of(1, 7));
        assertThat(share(curve, Ratio.of(7_000_001, 1_000_000))).isEqualTo(Ratio.ONE);
        assertThat(share(curve, SEVEN)).isEqualTo(Ratio.ONE);
        assertThat(share(curve, Ratio.of(6_999_999, 1_000_000))).isLessThan(Ratio.ONE);
        assertThat(curve.threshold()).contains(SEVEN);
    }

    @Test
    void share_allOrNothing_isAllFromTheThresholdOn() {
        PointsCurve curve = PointsCurve.allOrNothing(SEVEN);
        assertThat(share(curve, Ratio.of(6_999_999, 1_000_000))).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, SEVEN)).isEqualTo(Ratio.ONE);
        assertThat(share(curve, Ratio.of(8))).isEqualTo(Ratio.ONE);
        assertThat(curve.threshold()).contains(SEVEN);
    }

    @Test
    void share_steps_isThatOfTheHighestStepTaken() {
        PointsCurve curve = PointsCurve.steps(List.of(
                step(Ratio.of(1, 2), Ratio.of(1, 4)), step(Ratio.of(5), Ratio.of(2, 3)), step(SEVEN, Ratio.ONE)));
        assertThat(share(curve, Ratio.of(-1))).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, Ratio.of(499_999, 1_000_000))).isEqualTo(Ratio.ZERO);
        assertThat(share(curve, Ratio.of(1, 2))).isEqualTo(Ratio.of(1, 4));
        assertThat(share(curve, Ratio.of(4_999_999, 1_000_000))).isEqualTo(Ratio.of(1, 4));
        assertThat(share(curve, Ratio.of(5))).isEqualTo(Ratio.of(2, 3));
        assertThat(share(curve, Ratio.of(6_999_999, 1_000_000))).isEqualTo(Ratio.of(2, 3));
        assertThat(share(curve, SEVEN)).isEqualTo(Ratio.ONE);
        assertThat(share(curve, Ratio.of(1_000_000))).isEqualTo(Ratio.ONE);
        assertThat(curve.threshold()).contains(SEVEN);
    }

    @Test
    void share_stepsInABracket_areTakenWithinIt() {
        PointsCurve curve = PointsCurve.byBasis(List.of(bracket(
                10,
                Optional.empty(),
                PointsCurve.steps(List.of(step(Ratio.of(2), Ratio.of(1, 2)), step(SEVEN, Ratio.ONE))))));
        assertThat(curve.share(Ratio.of(3), Ratio.of(10))).isEqualTo(Ratio.of(1, 2));
        assertThat(curve.share(Ratio.of(3), Ratio.of(9))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void steps_thatDoNotRiseToAll_areRefused() {
        assertThatThrownBy(() -> PointsCurve.steps(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no step");
        assertThatThrownBy(() -> step(Ratio.ZERO, Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step from 0 is not from a measure above 0");
        assertThatThrownBy(() -> step(SEVEN, Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step from 7 earns nothing");
        assertThatThrownBy(() ->
                        PointsCurve.steps(List.of(step(SEVEN, Ratio.of(1, 2)), step(Ratio.of(14, 2), Ratio.ONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step from 7 does not lie above the one before, from 7");
        assertThatThrownBy(() ->
                        PointsCurve.steps(List.of(step(Ratio.of(5), Ratio.of(1, 2)), step(SEVEN, Ratio.of(2, 4)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step from 7 does not earn more than the one before, from 5");
        for (Ratio share : List.of(Ratio.of(2, 3), Ratio.of(4, 3))) {
            assertThatThrownBy(() -> PointsCurve.steps(List.of(step(SEVEN, share))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the last step, from 7, earns not all but a share of " + share);
        }
    }

    private static PointsCurve.Step step(Ratio from, Ratio share) {
        return new PointsCurve.Step(from, share);
    }

    @Test
    void share_byBasis_isThatOfTheFirstBracketThatHoldsTheBasis() {
        PointsCurve curve = PointsCurve.byBasis(List.of(
                bracket(1, Optional.of(Ratio.of(10)), PointsCurve.allOrNothing(Ratio.of(3))),
                bracket(10, Optional.of(Ratio.of(20)), PointsCurve.linear(Ratio.of(6))),
                bracket(30, Optional.empty(), PointsCurve.linear(Ratio.of(12)))));
        assertThat(curve.share(Ratio.of(3), Ratio.of(99, 100))).isEqualTo(Ratio.ZERO);
        assertThat(curve.share(Ratio.of(3), Ratio.of(1))).isEqualTo(Ratio.ONE);
        assertThat(curve.share(Ratio.of(3), Ratio.of(10))).isEqualTo(Ratio.ONE);
        assertThat(curve.share(Ratio.of(3), Ratio.of(1_001, 100))).isEqualTo(Ratio.of(1, 2));
        assertThat(curve.share(Ratio.of(3), Ratio.of(20))).isEqualTo(Ratio.of(1, 2));
        assertThat(curve.share(Ratio.of(3), Ratio.of(25))).isEqualTo(Ratio.ZERO);
        assertThat(curve.share(Ratio.of(3), Ratio.of(1_000_000))).isEqualTo(Ratio.of(1, 4));
        assertThat(curve.threshold()).isEmpty();
    }

    @Test
    void linear_thresholdNotAboveZero_isRefused() {
        assertThatThrownBy(() -> PointsCurve.linear(Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold is not above 0: 0");
        assertThatThrownBy(() -> PointsCurve.allOrNothing(Ratio.of(-1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold is not above 0: -1/2");
    }

    @Test
    void byBasis_noBracketOrOneThatEndsBeforeItStarts_isRefused() {
        assertThatThrownBy(() -> PointsCurve.byBasis(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no bracket");
        assertThatThrownBy(() -> bracket(5, Optional.of(Ratio.of(4)), PointsCurve.linear(SEVEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bracket from 5 to 4");
        assertThat(bracket(5, Optional.of(Ratio.of(5)), PointsCurve.linear(SEVEN))
                        .contains(Ratio.of(5)))
                .isTrue();
    }

    private static PointsCurve.Bracket bracket(long from, Optional<Ratio> to, PointsCurve curve) {
        return new PointsCurve.Bracket(Ratio.of(from), to, curve);
    }

    private static Ratio share(PointsCurve curve, Ratio measure) {
        return curve.share(measure, Ratio.ZERO);
    }
}
