package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SPEC, R8: one set of shares in each way of rounding. */
class EarnedPointsTest {
    /** 5/3 of 5 points, and 5/6 and 5/2 of 5: 1.666…, 0.833… and 2.5. */
    private static final List<Ratio> SHARES = List.of(Ratio.of(1, 3), Ratio.of(1, 6), Ratio.of(1, 2));

    @Test
    void of_roundedIndicators_sumsWhatIsRounded() {
        EarnedPoints six = earned(RoundingPolicy.ofIndicators(6));
        assertThat(six.byIndicator().values()).containsExactly(micros(1_666_667), micros(833_333), micros(2_500_000));
        assertThat(six.total()).isEqualTo(micros(5_000_000));

        EarnedPoints whole = earned(RoundingPolicy.ofIndicators(0));
        assertThat(whole.byIndicator().values()).containsExactly(Points.of(2), Points.of(1), Points.of(3));
        assertThat(whole.total()).isEqualTo(Points.of(6));
    }

    @Test
    void of_nothingRounded_isExactAndCutOff() {
        EarnedPoints exact = earned(RoundingPolicy.none());
        assertThat(exact.byIndicator().values()).containsExactly(micros(1_666_666), micros(833_333), micros(2_500_000));
        assertThat(exact.total()).isEqualTo(Points.of(5));
    }

    @Test
    void of_roundedTotal_isTheExactSumRoundedOnce() {
        EarnedPoints whole = earned(RoundingPolicy.ofTotal(0));
        assertThat(whole.byIndicator().values()).containsExactly(micros(1_666_666), micros(833_333), micros(2_500_000));
        assertThat(whole.total()).isEqualTo(Points.of(5));
        assertThat(of(RoundingPolicy.ofTotal(1), Ratio.of(1, 100), Ratio.ZERO, Ratio.ZERO)
                        .total())
                .isEqualTo(micros(100_000));
        assertThat(of(RoundingPolicy.ofTotal(0), Ratio.of(1, 10), Ratio.ZERO, Ratio.ZERO)
                        .total())
                .isEqualTo(Points.of(1));
        assertThat(of(RoundingPolicy.ofTotal(0), Ratio.of(99_999_999, 1_000_000_000), Ratio.ZERO, Ratio.ZERO)
                        .total())
                .isEqualTo(Points.ZERO);
    }

    @Test
    void of_everything_isTheMaximumHoweverRounded() {
        for (RoundingPolicy rounding :
                List.of(RoundingPolicy.ofIndicators(0), RoundingPolicy.ofTotal(0), RoundingPolicy.none())) {
            assertThat(of(rounding, Ratio.ONE, Ratio.ONE, Ratio.ONE).total()).isEqualTo(Points.of(15));
        }
    }

    @Test
    void of_anotherNumberOfShares_isRefused() {
        assertThatThrownBy(() -> of(RoundingPolicy.none(), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 shares of 3 indicators");
    }

    @Test
    void toString_points_showsWhatAddsUp() {
        assertThat(earned(RoundingPolicy.ofIndicators(0))).hasToString("{a=2, b=1, c=3} = 6");
    }

    @Test
    void byCategory_indicators_areSummedInTheirOrder() {
        EarnedPoints earned = new Earned()
                .by("b", "sales", 2)
                .by("a", "skill", 5)
                .by("c", "sales", 1)
                .points();
        assertThat(earned.byCategory()).containsExactly(entry("sales", Points.of(3)), entry("skill", Points.of(5)));
        assertThat(earned.byIndicator())
                .containsExactly(entry("b", Points.of(2)), entry("a", Points.of(5)), entry("c", Points.of(1)));
        assertThat(earned.ofIndicator(2)).isEqualTo(Points.of(1));
    }

    private static EarnedPoints earned(RoundingPolicy rounding) {
        return EarnedPoints.of(rules(), SHARES, rounding);
    }

    private static EarnedPoints of(RoundingPolicy rounding, Ratio... shares) {
        return EarnedPoints.of(rules(), Arrays.asList(shares), rounding);
    }

    private static List<IndicatorRule> rules() {
        return List.of(rule("a"), rule("b"), rule("c"));
    }

    private static IndicatorRule rule(String id) {
        return IndicatorRule.builder()
                .id(id)
                .category("success")
                .type("sample")
                .maxPoints(Points.of(5))
                .unit("people")
                .curve(PointsCurve.linear(Ratio.of(5)))
                .build();
    }

    private static Points micros(long micros) {
        return new Points(micros);
    }
}
