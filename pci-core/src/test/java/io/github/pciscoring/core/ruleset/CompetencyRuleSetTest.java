package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompetencyRuleSetTest {
    private static final Tier LOW = new Tier("LOW", Points.of(5));
    private static final Map<String, List<CreditRule>> ROWS =
            Map.of("growth", List.of(CreditRule.of("OWNER").displacedBy(Set.of("CLAIM"))));

    @Test
    void build_sound_isAccepted() {
        CompetencyRuleSet rules = sample().build();
        assertThat(rules.inForce()).isEqualTo(MonthRange.ALWAYS);
        assertThat(rules.indicator("growth")).isPresent();
        assertThat(rules.indicator("gone")).isEmpty();
        assertThat(bare().build().attribution()).isEqualTo(AttributionPolicy.none());
        assertThat(bare().build().source()).isEmpty();
    }

    @Test
    void build_manyContradictions_listsThemAll() {
        CompetencyRuleSet.Builder contradictory = sample().indicators(List.of(rule("growth", 6), rule("growth", 5)))
                .tiers(new TierLadder(List.of(LOW, new Tier("HIGH", Points.of(11)))))
                .attribution(new AttributionPolicy(
                        Set.of("OWNER"),
                        Map.of(
                                "adds", List.of(CreditRule.of("OWNER"), CreditRule.of("AGENT")),
                                "growth", List.of(CreditRule.of("OWNER").displacedBy(Set.of("CLAIM", "OWNER"))))));
        assertThatThrownBy(contradictory::build)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRuleSetException.class))
                .satisfies(refused -> {
                    assertThat(refused.ruleSet()).isEqualTo("sample");
                    assertThat(refused.faults())
                            .containsExactly(
                                    RuleFault.at("indicators[1].id", "two indicators with the id growth"),
                                    RuleFault.at(
                                            "maximum-total",
                                            "the indicators' maxima add up to 11, not to the maximum total 10; change them, or the maximum total"),
                                    RuleFault.at(
                                            "tiers[1].minimum",
                                            "tier HIGH cannot be reached: it asks for 11 points, but at most 10 can be"
                                                    + " earned"),
                                    RuleFault.at("attribution", "an indicator that is not there: adds"),
                                    RuleFault.at(
                                            "attribution", "a type that is not declared, in a row for adds: AGENT"),
                                    RuleFault.at(
                                            "attribution", "a type that is not declared, in a row for growth: CLAIM"));
                });
    }

    @Test
    void build_noIndicator_isRefused() {
        assertThatThrownBy(() -> bare().indicators(List.of())
                        .maximumTotal(Points.ZERO)
                        .tiers(new TierLadder(List.of()))
                        .build())
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("rule set sample: indicators: no indicator");
    }

    @Test
    void build_setChangedLater_staysAsItWas() {
        Set<String> family = new LinkedHashSet<>(Set.of("A"));
        Set<String> group = new LinkedHashSet<>(Set.of("DIRECT"));
        CompetencyRuleSet rules = bare().putProductFamilies("F", family)
                .putChannelGroups("G", group)
                .build();
        family.add("B");
        group.add("AGENT");
        assertThat(rules.productFamilies()).isEqualTo(Map.of("F", Set.of("A")));
        assertThat(rules.channelGroups()).isEqualTo(Map.of("G", Set.of("DIRECT")));
    }

    @Test
    void examFormulasAndScopes_ofSeveralIndicators_areInTheirOrder() {
        ExamFormula one = ExamFormula.oneOf(Set.of("X2", "X1"));
        ExamFormula other = ExamFormula.oneOf(Set.of("X1", "X3"));
        SubscriptionScope scope = SubscriptionScope.everything().withProducts(Set.of("A"));
        CompetencyRuleSet rules = bare().indicators(List.of(
                        with(rule("growth", 6), Map.of("b", other, "a", one, "floor", 1L)),
                        with(rule("adds", 4), Map.of("exams", one, "scope", scope))))
                .build();

        assertThat(rules.examFormulas()).containsExactly(one, other, one);
        assertThat(rules.exams()).containsExactly("X1", "X2", "X3");
        assertThat(rules.scopes()).containsExactly(scope);
        assertThat(bare().build().examFormulas()).isEmpty();
        assertThat(bare().build().scopes()).isEmpty();
    }

    private static final Map<String, Points> SOME = Map.of("growth", Points.of(1));

    private static CompetencyRuleSet.Builder tier(CompetencyRuleSet.Builder rules, Tier tier) {
        return rules.tiers(new TierLadder(List.of(tier)));
    }

    @Test
    void build_tierThatAsksForAllThereIs_isAccepted() {
        Tier all = new Tier("ALL", Points.of(10))
                .withPerIndicator(Map.of("growth", Points.of(6), "adds", Points.of(4)))
                .withPerCategory(Map.of("success", Points.of(10)));
        assertThat(tier(sample(), all).build().tiers().tiers()).containsExactly(all);
    }

    @Test
    void build_tierThatAsksForMoreThanThereIs_saysWhatCanBeReached() {
        Tier high = new Tier("HIGH", new Points(10_000_001))
                .withPerIndicator(Map.of("growth", new Points(6_000_001), "adds", Points.of(4), "grow", Points.of(1)))
                .withPerCategory(Map.of("success", Points.of(11), "skill", Points.ZERO));
        assertThatThrownBy(
                        () -> sample().tiers(new TierLadder(List.of(LOW, high))).build())
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRuleSetException.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(RuleFault::toString)
                        .containsExactly(
                                "tiers[1].minimum: tier HIGH cannot be reached: it asks for 10.000001 points, but at"
                                        + " most 10 can be earned",
                                "tiers[1].minimum-per-indicator.grow: tier HIGH asks for points of an indicator that is"
                                        + " not there: grow; known: growth, adds",
                                "tiers[1].minimum-per-indicator.growth: tier HIGH cannot be reached: it asks for"
                                        + " 6.000001 points of growth, but at most 6 can be earned",
                                "tiers[1].minimum-per-category.skill: tier HIGH asks for points of a category that is"
                                        + " not there: skill; known: success",
                                "tiers[1].minimum-per-category.success: tier HIGH cannot be reached: it asks for 11"
                                        + " points of success, but at most 10 can be earned"));
    }

    /** Else 5.5 points would be rounded to 6, which is more than can be earned. */
    @Test
    void build_maximaWithMoreDecimalsThanRoundingKeeps_areRefused() {
        IndicatorRule half = IndicatorRule.builder()
                .from(rule("growth", 6))
                .maxPoints(new Points(5_500_000))
                .build();
        CompetencyRuleSet.Builder rules =
                bare().indicators(List.of(half, rule("adds", 4))).maximumTotal(new Points(9_500_000));
        assertThat(rules.rounding(RoundingPolicy.ofIndicators(1)).build().indicators())
                .hasSize(2);
        assertThat(rules.rounding(RoundingPolicy.ofTotal(1)).build().indicators())
                .hasSize(2);
        assertThat(rules.rounding(RoundingPolicy.none()).build().indicators()).hasSize(2);
        assertThatThrownBy(() -> rules.rounding(RoundingPolicy.ofIndicators(0)).build())
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("rule set sample: indicators[0].max-points: 5.5 points have more decimals than the 0 that"
                        + " rounding keeps");
        assertThatThrownBy(() -> rules.rounding(RoundingPolicy.ofTotal(0)).build())
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("rule set sample: maximum-total: 9.5 points have more decimals than the 0 that rounding"
                        + " keeps");
    }

    @Test
    void fingerprint_otherDaysOfExams_isAnother() {
        LocalDate day = LocalDate.of(2020, 12, 31);
        assertThat(Stream.of(
                                ExamTerms.retiredOn(day),
                                ExamTerms.retiredOn(day.plusDays(1)),
                                ExamTerms.retiredOn(day).honouredUntil(day),
                                new ExamTerms(Optional.empty(), Optional.of(day)))
                        .map(terms -> sample().putExamTerms("X1", terms).build().fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(sample().putExamTerms("X2", ExamTerms.retiredOn(day)).build().fingerprint())
                .isNotEqualTo(sample().putExamTerms("X1", ExamTerms.retiredOn(day))
                        .build()
                        .fingerprint());
    }

    @Test
    void fingerprint_stepElsewhere_isAnother() {
        assertThat(indicator(sample(), rule -> rule.curve(steps(3))).build().fingerprint())
                .isNotEqualTo(indicator(sample(), rule -> rule.curve(steps(4)))
                        .build()
                        .fingerprint());
    }

    private static PointsCurve steps(long first) {
        return PointsCurve.steps(List.of(
                new PointsCurve.Step(Ratio.of(first), Ratio.of(1, 2)), new PointsCurve.Step(Ratio.of(5), Ratio.ONE)));
    }

    private static IndicatorRule with(IndicatorRule rule, Map<String, ?> parameters) {
        return IndicatorRule.builder()
                .from(rule)
                .parameters(Parameters.of(parameters))
                .build();
    }

    @Test
    void fingerprint_equalRuleSetsInAnyOrder_isEqual() {
        CompetencyRuleSet one = ordered(List.of("F", "E"), List.of("A", "B"), List.of("growth", "adds"));
        CompetencyRuleSet other = ordered(List.of("E", "F"), List.of("B", "A"), List.of("adds", "growth"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("id", rules -> rules.id("other")),
                change("version", rules -> rules.version("2")),
                change("title", rules -> rules.title("Other")),
                change("source", rules -> rules.source("elsewhere")),
                change("source", rules -> rules.source(Optional.empty())),
                change("in force", rules -> rules.inForce(new MonthRange(1, 2))),
                change("family", rules -> rules.putProductFamilies("G", Set.of())),
                change("products", rules -> rules.productFamilies(Map.of("F", Set.of("A")))),
                change("channels", rules -> rules.channelGroups(Map.of("G", Set.of("DIRECT", "AGENT")))),
                change("attribution", rules -> rules.attribution(AttributionPolicy.none())),
                change(
                        "type",
                        rules -> rules.attribution(new AttributionPolicy(Set.of("OWNER", "CLAIM", "SPARE"), ROWS))),
                change(
                        "displacement",
                        rules -> rules.attribution(new AttributionPolicy(
                                Set.of("OWNER", "CLAIM"), Map.of("growth", List.of(CreditRule.of("OWNER")))))),
                change("indicator order", rules -> rules.indicators(List.of(rule("adds", 4), rule("growth", 6)))),
                change("category", rules -> indicator(rules, rule -> rule.category("other"))),
                change("indicator type", rules -> indicator(rules, rule -> rule.type("other"))),
                change("unit", rules -> indicator(rules, rule -> rule.unit("other"))),
                change("curve", rules -> indicator(rules, rule -> rule.curve(PointsCurve.linear(Ratio.of(51, 10))))),
                change(
                        "curve kind",
                        rules -> indicator(rules, rule -> rule.curve(PointsCurve.allOrNothing(Ratio.of(5))))),
                change("steps", rules -> indicator(rules, rule -> rule.curve(steps(3)))),
                change(
                        "parameter",
                        rules -> indicator(rules, rule -> rule.parameters(Parameters.of(Map.of("floor", 6L))))),
                change("no parameter", rules -> indicator(rules, rule -> rule.parameters(Parameters.none()))),
                change("points", rules -> rules.indicators(List.of(rule("growth", 5), rule("adds", 5)))),
                change(
                        "maximum",
                        rules -> rules.maximumTotal(Points.of(11))
                                .indicators(List.of(rule("growth", 6), rule("adds", 5)))),
                change(
                        "exam terms",
                        rules -> rules.putExamTerms("X1", ExamTerms.retiredOn(LocalDate.of(2020, 12, 31)))),
                change("rounding", rules -> rules.rounding(RoundingPolicy.ofIndicators(0))),
                change("what is rounded", rules -> rules.rounding(RoundingPolicy.ofTotal(6))),
                change("nothing rounded", rules -> rules.rounding(RoundingPolicy.none())),
                change("tiers", rules -> rules.tiers(new TierLadder(List.of(new Tier("LOW", new Points(5_000_001)))))),
                change("a tier's minimum of an indicator", rules -> tier(rules, LOW.withPerIndicator(SOME))),
                change(
                        "a tier's minimum of a category",
                        rules -> tier(rules, LOW.withPerCategory(Map.of("success", Points.of(1))))),
                change("no tiers", rules -> rules.tiers(new TierLadder(List.of()))));
    }

    @Test
    void fingerprint_textsThatPrintAlike_isAnother() {
        assertThat(products("A", "B")).isNotEqualTo(products("A, B"));
        assertThat(products("A\"")).isNotEqualTo(products("A\\\""));
        assertThat(parameter(5L)).isNotEqualTo(parameter("5")).isNotEqualTo(parameter(Ratio.of(5)));
        assertThat(parameter(List.of("A", "B"))).isNotEqualTo(parameter("[A, B]"));
    }

    private static String products(String... codes) {
        return sample().productFamilies(Map.of("F", Set.of(codes))).build().fingerprint();
    }

    private static String parameter(Object value) {
        return indicator(sample(), rule -> rule.parameters(Parameters.of(Map.of("floor", value))))
                .build()
                .fingerprint();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void fingerprint_anyPartChanged_isAnother(String part, UnaryOperator<CompetencyRuleSet.Builder> change) {
        CompetencyRuleSet rules = sample().build();
        CompetencyRuleSet changed = change.apply(sample()).build();
        assertThat(changed).as(part).isNotEqualTo(rules);
        assertThat(changed.fingerprint()).as(part).isNotEqualTo(rules.fingerprint());
    }

    private static Arguments change(String part, UnaryOperator<CompetencyRuleSet.Builder> change) {
        return arguments(part, change);
    }

    @Test
    void build_moreRowsThanAnIndicatorMayHave_isRefused() {
        List<CreditRule> most = Collections.nCopies(CreditRule.MOST_ROWS, CreditRule.of("OWNER"));
        assertThat(credited(most).build().attribution().rowsOf("growth")).hasSize(64);

        List<CreditRule> more = Collections.nCopies(CreditRule.MOST_ROWS + 1, CreditRule.of("OWNER"));
        assertThatThrownBy(credited(more)::build)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("attribution: 65 rows for growth, at most 64 allowed");
    }

    private static CompetencyRuleSet.Builder credited(List<CreditRule> rows) {
        return bare().attribution(new AttributionPolicy(Set.of("OWNER"), Map.of("growth", rows)));
    }

    private static CompetencyRuleSet.Builder indicator(
            CompetencyRuleSet.Builder rules, UnaryOperator<IndicatorRule.Builder> change) {
        IndicatorRule.Builder first = IndicatorRule.builder().from(rule("growth", 6));
        return rules.indicators(List.of(change.apply(first).build(), rule("adds", 4)));
    }

    private static CompetencyRuleSet ordered(List<String> families, List<String> products, List<String> indicators) {
        Map<String, Set<String>> byFamily = new LinkedHashMap<>();
        families.forEach(family -> byFamily.put(family, new LinkedHashSet<>(products)));
        Map<String, List<CreditRule>> rows = new LinkedHashMap<>();
        CreditRule row = new CreditRule(
                "OWNER", Optional.of(new LinkedHashSet<>(products)), new LinkedHashSet<>(List.of("CLAIM", "OWNER")));
        indicators.forEach(indicator -> rows.put(indicator, List.of(row)));
        Map<String, Object> parameters = new LinkedHashMap<>();
        families.forEach(family ->
                parameters.put(family, SubscriptionScope.everything().withProducts(new LinkedHashSet<>(products))));
        return sample().productFamilies(byFamily)
                .channelGroups(byFamily)
                .attribution(new AttributionPolicy(new LinkedHashSet<>(List.of("OWNER", "CLAIM")), rows))
                .indicators(List.of(
                        IndicatorRule.builder()
                                .from(rule("growth", 6))
                                .parameters(Parameters.of(parameters))
                                .build(),
                        rule("adds", 4)))
                .build();
    }

    private static CompetencyRuleSet.Builder sample() {
        return bare().source("a page")
                .productFamilies(Map.of("F", Set.of("A", "B")))
                .channelGroups(Map.of("G", Set.of("DIRECT")))
                .attribution(new AttributionPolicy(Set.of("OWNER", "CLAIM"), ROWS));
    }

    private static CompetencyRuleSet.Builder bare() {
        return CompetencyRuleSet.builder()
                .id("sample")
                .version("1")
                .title("Sample")
                .indicators(List.of(rule("growth", 6), rule("adds", 4)))
                .maximumTotal(Points.of(10))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(LOW)));
    }

    private static IndicatorRule rule(String id, long maximum) {
        return IndicatorRule.builder()
                .id(id)
                .category("success")
                .type("sample")
                .parameters(Parameters.of(Map.of("floor", 5L)))
                .maxPoints(Points.of(maximum))
                .unit("people")
                .curve(PointsCurve.linear(Ratio.of(5)))
                .build();
    }
}
