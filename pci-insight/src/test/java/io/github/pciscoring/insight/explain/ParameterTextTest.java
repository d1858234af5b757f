package io.github.pciscoring.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.rules.RuleSets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterTextTest {
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();
    private static final ParameterText TEXT = new ParameterText(RULES, YearMonth.of(2021, 6));

    private static String text(Object value) {
        return TEXT.text(value);
    }

    @Test
    void text_everyType_isInOneLine() {
        assertThat(text(12L)).isEqualTo("12");
        assertThat(text(Ratio.of(7, 20))).isEqualTo("0.35");
        assertThat(text(Ratio.of(3000))).isEqualTo("3000");
        assertThat(text(true)).isEqualTo("yes");
        assertThat(text(false)).isEqualTo("no");
        assertThat(text("as-of-month")).isEqualTo("as-of-month");
        assertThat(text(List.of("a", "b"))).isEqualTo("a, b");
        Map<String, Ratio> numbers = new LinkedHashMap<>();
        numbers.put("SALES", Ratio.of(5));
        numbers.put("RETAIL", Ratio.of(1, 2));
        assertThat(text(numbers)).isEqualTo("SALES 5, RETAIL 0.5");
        assertThat(text(new MonthWindow(11, 0))).isEqualTo("2020-07 to 2021-06");
        assertThat(text(new MonthWindow(12, 12))).isEqualTo("2020-06");
        assertThat(text(new FactCodes(SubjectType.TENANT, "market", Set.of("DE", "FR"))))
                .isEqualTo("market of the tenant is one of DE, FR");
        assertThat(text(Set.of(Environment.PRODUCTION))).isEqualTo("production");
        assertThat(text(ExamFormula.oneOf(Set.of("A")))).isEqualTo("A");
    }

    @Test
    void text_scope_namesWholeGroupsAndTheCodesBesides() {
        SubscriptionScope scope = SubscriptionScope.everything();
        assertThat(text(scope)).isEqualTo("all subscriptions");
        assertThat(text(scope.withProducts(Set.of("SALES", "OTHER"))))
                .isEqualTo("subscriptions (products: OTHER, SALES)");
        assertThat(text(scope.withChannels(Set.of("CSP", "EA", "WEB_DIRECT", "OTHER"))
                        .withAgreementMonths(Map.of("EA", 12))))
                .isEqualTo("subscriptions (channels: commercial, OTHER; EA: only the first 12 months of an agreement)");
        assertThat(text(scope.withAgreementMonths(Map.of("EA", 1))))
                .isEqualTo("subscriptions (EA: only the first month of an agreement)");
    }

    @Test
    void text_exams_areAlternatives() {
        Parameters parameters = RULES.indicator("developers").orElseThrow().parameters();
        assertThat(parameters.values().values())
                .extracting(ParameterTextTest::text)
                .containsExactly("PL-400; or MB-300 and one of MB-500, MB-700");
    }
}
