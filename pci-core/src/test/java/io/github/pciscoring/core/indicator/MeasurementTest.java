package io.github.pciscoring.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void of_values_haveTheirBasis() {
        assertThat(Measurement.of(7)).isEqualTo(new Measurement.Value(Ratio.of(7), Ratio.ZERO));
        assertThat(Measurement.of(Ratio.of(1, 2))).isEqualTo(new Measurement.Value(Ratio.of(1, 2), Ratio.ZERO));
        assertThat(Measurement.of(Ratio.of(1, 2), Ratio.of(50)))
                .isEqualTo(new Measurement.Value(Ratio.of(1, 2), Ratio.of(50)));
    }

    @Test
    void unavailable_reason_isNoValue() {
        assertThat(Measurement.unavailable("too few")).isEqualTo(new Measurement.Unavailable("too few"));
    }

    @Test
    void share_value_isWhatTheCurveMakesOfItAndItsBasis() {
        PointsCurve curve = PointsCurve.byBasis(
                List.of(new PointsCurve.Bracket(Ratio.of(50), Optional.empty(), PointsCurve.linear(Ratio.of(2)))));
        assertThat(Measurement.of(Ratio.of(1, 2), Ratio.of(50)).share(curve)).isEqualTo(Ratio.of(1, 4));
        assertThat(Measurement.of(Ratio.of(1, 2), Ratio.of(49)).share(curve)).isEqualTo(Ratio.ZERO);
        assertThat(Measurement.unavailable("too few").share(curve)).isEqualTo(Ratio.ZERO);
    }
}
