package io.github.pciscoring.insight.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownPointsTest {
    @Test
    void text_neverRoundsUp() {
        assertThat(ShownPoints.text(new Points(59_999_999))).isEqualTo("59.99");
        assertThat(ShownPoints.text(new Points(60_000_000))).isEqualTo("60.00");
        assertThat(ShownPoints.text(new Points(-1))).isEqualTo("-0.01");
        assertThat(ShownPoints.text(Points.ZERO)).isEqualTo("0.00");
    }

    @Test
    void missing_neverRoundsDown() {
        assertThat(ShownPoints.missing(new Points(1))).isEqualTo("0.01");
        assertThat(ShownPoints.missing(new Points(20_000_000))).isEqualTo("20");
        assertThat(ShownPoints.missing(new Points(5_457_214))).isEqualTo("5.46");
        assertThat(ShownPoints.missing(Points.ZERO)).isEqualTo("0");
    }

    @Test
    void signed_roundsToTheNearest() {
        assertThat(ShownPoints.signed(new Points(5_000))).isEqualTo("+0.01");
        assertThat(ShownPoints.signed(new Points(-5_000))).isEqualTo("-0.01");
        assertThat(ShownPoints.signed(new Points(4_999))).isEqualTo("0.00");
        assertThat(ShownPoints.signed(new Points(-4_999))).isEqualTo("0.00");
    }

    @Test
    void change_isTheDifferenceOfWhatIsShown() {
        // 78.656 and 67.379 are shown as 78.65 and 67.37; exactly they differ by 11.277.
        assertThat(ShownPoints.change(new Points(78_656_000), new Points(67_379_000)))
                .isEqualTo(new Points(-11_280_000));
        assertThat(ShownPoints.change(new Points(1_009_999), new Points(1_010_000)))
                .isEqualTo(new Points(10_000));
    }

    @Test
    void parts_addUpAndThoseOfWholeHundredthsStay() {
        List<Points> exact = List.of(Points.of(-6), new Points(-3_314_000), new Points(-1_966_000), new Points(3_000));

        assertThat(ShownPoints.parts(new Points(-11_280_000), exact))
                .containsExactly(Points.of(-6), new Points(-3_310_000), new Points(-1_970_000), Points.ZERO);
        assertThat(ShownPoints.parts(new Points(-11_270_000), exact))
                .containsExactly(Points.of(-6), new Points(-3_310_000), new Points(-1_960_000), Points.ZERO);
        assertThat(ShownPoints.parts(Points.ZERO, List.of())).isEmpty();
    }

    @Test
    void parts_thatDoNotMakeUpTheChange_areRefused() {
        assertThatThrownBy(() -> ShownPoints.parts(Points.of(1), List.of(new Points(990_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts do not make up 1: [0.99]");
        assertThatThrownBy(() -> ShownPoints.parts(new Points(5_000), List.of(new Points(5_000))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShownPoints.parts(Points.ZERO, List.of(Points.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
