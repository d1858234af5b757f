package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class IndicatorRuleTest {

    @Test
    void build_emptyText_isRefused() {
        assertRefused(rule -> rule.id(""));
        assertRefused(rule -> rule.category(""));
        assertRefused(rule -> rule.type(""));
        assertRefused(rule -> rule.unit(""));
    }

    @Test
    void build_maximumNotAboveZero_isRefused() {
        assertThatThrownBy(() -> rule().maxPoints(Points.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator growth: maximum is not above 0: 0");
        assertThat(rule().maxPoints(new Points(1)).build().maxPoints()).isEqualTo(new Points(1));
    }

    @Test
    void build_noParameters_hasNone() {
        assertThat(rule().build().parameters()).isEqualTo(Parameters.none());
    }

    private static void assertRefused(UnaryOperator<IndicatorRule.Builder> change) {
        assertThatThrownBy(() -> change.apply(rule()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an indicator's id, category, type and unit are not empty: ");
    }

    private static IndicatorRule.Builder rule() {
        return IndicatorRule.builder()
                .id("growth")
                .category("success")
                .type("sample")
                .maxPoints(Points.of(10))
                .unit("people")
                .curve(PointsCurve.linear(Ratio.of(5)));
    }
}
