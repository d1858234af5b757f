package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.Variants.Variant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final PointsCurve FIVE = PointsCurve.linear(Ratio.of(5));
    private static final PointsCurve TWO = PointsCurve.linear(Ratio.of(2));
    private static final Parameters OTHER_FLOOR = Parameters.of(Map.of("floor", 100L, "extra", true));

    private static final IndicatorRule RULE = IndicatorRule.builder()
            .id("adds")
            .category("success")
            .type("sample")
            .parameters(Parameters.of(Map.of("floor", 250L, "window", new MonthWindow(11, 0))))
            .maxPoints(Points.of(20))
            .unit("tenants")
            .curve(FIVE)
            .variants(new Variants(
                    "market",
                    Map.of(
                            "curve", Variant.of(TWO),
                            "parameters", Variant.of(OTHER_FLOOR),
                            "both", new Variant(OTHER_FLOOR, Optional.of(TWO)))))
            .build();

    private static IndicatorRule plain(Parameters parameters, PointsCurve curve) {
        return IndicatorRule.builder()
                .from(RULE)
                .variants(Optional.empty())
                .parameters(parameters)
                .curve(curve)
                .build();
    }

    @Test
    void forClass_variant_standsInPlaceOfWhatItNamesOnly() {
        Parameters merged = Parameters.of(Map.of("floor", 100L, "extra", true, "window", new MonthWindow(11, 0)));

        assertThat(RULE.forClass("curve")).isEqualTo(plain(RULE.parameters(), TWO));
        assertThat(RULE.forClass("parameters")).isEqualTo(plain(merged, FIVE));
        assertThat(RULE.forClass("both")).isEqualTo(plain(merged, TWO));
    }

    @Test
    void forClass_classNotNamed_isTheRuleItself() {
        assertThat(RULE.forClass("other")).isEqualTo(plain(RULE.parameters(), FIVE));
    }

    @Test
    void forClass_ruleWithoutVariants_isTheSame() {
        IndicatorRule rule = plain(RULE.parameters(), FIVE);

        assertThat(rule.forClass("curve")).isSameAs(rule);
    }

    @Test
    void build_nothingDiffers_isRefused() {
        assertThatThrownBy(() -> Variant.of(Parameters.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a variant in which nothing differs");
        assertThatThrownBy(() -> new Variants("market", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("variants without a classification or without a class");
        assertThatThrownBy(() -> new Variants("", Map.of("other", Variant.of(TWO))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
