package io.github.pciscoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.testkit.plugins.PluginRules;
import io.github.pciscoring.testkit.plugins.Satisfaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderTestTest {
    private static final Parameter<MonthWindow> WINDOW =
            Parameter.required("window", ParameterType.window(), "the months");
    private static final IndicatorFactory SURVEY =
            IndicatorFactory.of("survey", "", List.of(WINDOW), own -> new Satisfaction("survey", own.get(WINDOW)));

    @Test
    void indicator_alone_isInARuleSetOfItsOwn() {
        UnderTest tested = UnderTest.indicator(SURVEY)
                .withParameters(Map.of("window", new MonthWindow(3, 1)))
                .withCurve(PointsCurve.linear(Ratio.of(5)))
                .withCredits(List.of(CreditRule.of("SELLER").displacedBy(Set.of("RIVAL"))))
                .build();

        assertThat(tested).hasToString("survey");
        assertThat(tested.rules().indicators()).hasSize(1).allSatisfy(rule -> {
            assertThat(rule.unit()).isEqualTo("stars");
            assertThat(rule.curve()).isEqualTo(PointsCurve.linear(Ratio.of(5)));
        });
        assertThat(tested.rules().attribution().types()).containsExactly("RIVAL", "SELLER");
        assertThat(tested.codes().associationTypes()).containsExactly("RIVAL", "SELLER");
        assertThat(tested.newScorer().lookBack()).isEqualTo(3);
        assertThat(tested.factories()).containsExactly(SURVEY);
    }

    @Test
    void indicator_withWrongParameters_isRefusedWithAllThatIsWrong() {
        SingleRule rule = UnderTest.indicator(SURVEY).withParameters(Map.of("months", 3L));
        assertThatThrownBy(rule::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type survey: parameter window is missing")
                .hasMessageContaining("there is no parameter months");
    }

    @Test
    void ruleSet_withoutAFactory_isRefused() {
        assertThatThrownBy(() -> UnderTest.ruleSet(PluginRules.underTest().rules(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no factory for the type");
    }

    @Test
    void withCodes_change_isThatOfTheCodes() {
        UnderTest tested = PluginRules.underTest();
        assertThat(tested.withCodes(codes -> codes.addProducts("MORE")).codes().products())
                .containsAll(tested.codes().products())
                .contains("MORE");
    }
}
