package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetWriterTest {
    private static final RuleSetWriter WRITER = RuleSetWriter.of(SampleTypes.ALL);

    @Test
    void write_builtInRuleSet_isReadAsItself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("copy.yaml");
        RuleSetWriter.of(StandardIndicators.factories()).write(RuleSets.smmcsSmb(), file);
        CompetencyRuleSet copy =
                RuleSetReader.of(StandardIndicators.factories()).read(file);
        assertThat(copy).isEqualTo(RuleSets.smmcsSmb());
        assertThat(copy.fingerprint()).isEqualTo(RuleSets.smmcsSmb().fingerprint());
    }

    @Test
    void write_ruleSet_looksLikeWrittenByAPerson() {
        String families = "  many:\n"
                + "    - CUSTOMER_RELATIONSHIP_MANAGEMENT\n"
                + "    - ENTERPRISE_RESOURCE_PLANNING\n"
                + "    - BUSINESS_INTELLIGENCE_AND_REPORTS\n";
        CompetencyRuleSet rules = read(SMALL.replace("  apps: [ONE", families + "  apps: [ONE")
                + "source: '2021'\nin-force: {from: 2020-07, to: 2021-06}\n");
        assertThat(WRITER.write(rules)).isEqualTo("""
                        rule-set: small
                        format: 1
                        version: "1"
                        title: A small one
                        source: "2021"
                        in-force: {from: 2020-07, to: 2021-06}

                        maximum-total: 10
                        rounding: {decimals: 6}
                        tiers:
                          - {name: BASE, minimum: 2}
                          - {name: TOP, minimum: 7.5}

                        products:
                        %s  apps: [ONE, TWO]
                          tools: [THREE]

                        channels:
                          sold: [DIRECT, EA]

                        association-types: [ADVISER, SELLER]

                        attribution:
                          - indicators: [revenue]
                            credits:
                              - {type: SELLER, products: [apps, tools]}
                              - {type: ADVISER, displaced-by: [SELLER]}

                        indicators:
                          - id: revenue
                            category: money
                            type: sum
                            max-points: 6
                            unit: USD
                            threshold: 0.5
                            parameters:
                              scope: {products: [apps], channels: [sold], agreement-months: {EA: 12}}
                              window: {from: 11, to: 0}
                          - id: people
                            category: skill
                            type: count
                            max-points: 4
                            unit: people
                            threshold: 3
                            parameters:
                              exams:
                                - [X-1, [X-2, X-3]]
                                - [X-4]
                        """.formatted(families));
    }

    @Test
    void write_classesOfPartners_standBeforeTheIndicatorsThatVaryByThem() {
        String written = """
                classifications:
                  - id: market
                    type: sum
                    unit: USD
                    parameters:
                      codes: {of: partner, column: market, any-of: [A, B]}
                    classes:
                      - {name: LARGE, from: 2.5}
                      - {name: SMALL}

                indicators:
                """;
        String variants = """
                    varies-by: market
                    variants:
                      SMALL:
                        threshold: 0.1
                        parameters:
                          rate: 2
                  - id: people
                """;
        String text = SMALL.replace("indicators:\n  - id: revenue", written + "  - id: revenue")
                .replace("  - id: people\n", variants);
        assertThat(WRITER.write(read(text))).contains(written).contains(variants);
    }

    @Test
    void write_roundingTiersAndSteps_areInTheirShortForms() {
        assertThat(written("rounding: {decimals: 6}", "rounding: none")).contains("\nrounding: none\n");
        assertThat(written("rounding: {decimals: 6}", "rounding: {of: total, decimals: 0}"))
                .contains("\nrounding: {of: total, decimals: 0}\n");
        assertThat(written(
                        "minimum: 7.5",
                        "minimum: 7.5, minimum-per-indicator: 1, minimum-per-category: {skill: 4, money: 1}"))
                .contains("  - name: TOP\n    minimum: 7.5\n    minimum-per-indicator: 1\n"
                        + "    minimum-per-category: {money: 1, skill: 4}\n");
        assertThat(written("threshold: 0.5", "curve: {steps: [{from: 1, points: 0.000001}, {from: 2, points: 6}]}"))
                .contains("curve:\n      steps:\n        - {from: 1, points: 0.000001}\n"
                        + "        - {from: 2, points: 6}\n");
    }

    @Test
    void write_examTerms_areDaysWithoutQuotes() {
        String terms = "exams:\n  X-1: {retired-on: 2020-12-31, honoured-until: 2021-12-31}\n"
                + "  X-4: {honoured-until: 2022-01-31}\n\n";
        assertThat(WRITER.write(read(SMALL + terms))).contains("\n\n" + terms + "indicators:\n");
    }

    private static String written(String old, String replacement) {
        return WRITER.write(read(RuleSetTexts.with(old, replacement)));
    }

    @Test
    void write_parameters_standInTheOrderOfTheirDeclaration() {
        CompetencyRuleSet rules = with(Parameters.of(Map.of("text", "a", "flag", true, "whole", 1L)));
        assertThat(WRITER.write(rules)).contains("parameters:\n      whole: 1\n      flag: true\n      text: a\n");
    }

    @Test
    void write_codes_areNamedByTheFewestFamiliesAndSingly() {
        CompetencyRuleSet.Builder rules = CompetencyRuleSet.builder()
                .from(read(SMALL))
                .putProductFamilies("all", Set.of("ONE", "TWO", "THREE"))
                .putProductFamilies("ONE", Set.of("ONE"))
                .putProductFamilies("pair", Set.of("FOUR", "FIVE"));
        assertThat(scope(rules, Set.of("ONE", "TWO", "THREE"))).contains("products: [all]");
        assertThat(scope(rules, Set.of("ONE", "TWO", "THREE", "FOUR", "FIVE"))).contains("products: [all, pair]");
        assertThat(scope(rules, Set.of("FIVE", "TWO", "ONE"))).contains("products: [apps, FIVE]");
        assertThat(scope(rules, Set.of("THREE", "ONE", "FIVE", "FOUR"))).contains("products: [tools, ONE, pair]");
        assertThat(scope(rules, Set.of("TWO"))).contains("products: [TWO]");
    }

    private static String scope(CompetencyRuleSet.Builder rules, Set<String> products) {
        SubscriptionScope scope =
                SubscriptionScope.everything().withProducts(products).withChannels(Set.of("EA"));
        return WRITER.write(with(rules.build(), rule -> stating(rule, Map.of("scope", scope))));
    }

    @Test
    void write_creditsOfIndicators_areTogetherWhereTheyAreAlike() {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(read(SMALL))
                .attribution(new AttributionPolicy(
                        Set.of("SELLER", "IDLE"),
                        Map.of(
                                "people", List.of(CreditRule.of("SELLER")),
                                "revenue", List.of(CreditRule.of("SELLER")))))
                .build();
        assertThat(WRITER.write(rules))
                .contains("attribution:\n  - indicators: [revenue, people]\n    credits:\n      - {type: SELLER}\n\n");
        assertThat(read(WRITER.write(rules))).isEqualTo(rules);
    }

    @Test
    void write_indicatorNamedInTheTableThatNothingCredits_isKept() {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(read(SMALL))
                .attribution(new AttributionPolicy(Set.of(), Map.of("people", List.of())))
                .build();
        assertThat(read(WRITER.write(rules))).isEqualTo(rules);
    }

    @Test
    void write_inForceWithOneEnd_isReadAsItself() {
        for (MonthRange months : List.of(new MonthRange(24_000, MonthRange.OPEN_LAST), MonthRange.ALWAYS)) {
            CompetencyRuleSet rules = CompetencyRuleSet.builder()
                    .from(read(SMALL))
                    .inForce(months)
                    .build();
            assertThat(read(WRITER.write(rules)).inForce()).isEqualTo(months);
        }
    }

    @Test
    void write_whatNoFileSays_isRefusedWithItsPath() {
        assertThat(refused(rules -> with(
                        rules,
                        rule -> IndicatorRule.builder()
                                .from(rule)
                                .curve(PointsCurve.linear(Ratio.of(1, 3)))
                                .build())))
                .containsExactly(
                        "indicators[0].threshold: expected a plain decimal number of up to 18 digits: \"1/3\"");
        SubscriptionScope foreign = SubscriptionScope.everything().withProducts(Set.of("ONE", "SEVEN"));
        assertThat(refused(rules -> with(rules, rule -> stating(rule, Map.of("scope", foreign)))))
                .containsExactly("indicators[0].parameters.scope.products[1]: expected a product family or a product of"
                        + " this rule set: \"SEVEN\"; known: apps, ONE, TWO, tools, THREE");
        assertThat(refused(rules -> with(rules, rule -> stating(rule, Map.of("rates", Map.of("SEVEN", Ratio.ONE))))))
                .singleElement()
                .asString()
                .startsWith("indicators[0].parameters.rates: expected a product of this rule set: \"SEVEN\"");
        for (String title : List.of("two\nlines", "", " a", "half a pair \uD800", "a".repeat(501))) {
            assertThat(refused(rules ->
                            CompetencyRuleSet.builder().from(rules).title(title).build()))
                    .singleElement()
                    .asString()
                    .startsWith("title: expected a text of one line");
        }
        assertThat(refused(rules -> with(
                        rules,
                        rule -> IndicatorRule.builder().from(rule).type("own").build())))
                .containsExactly(
                        "indicators[0].type: expected an indicator type: \"own\"; known: count, sum; others come with extensions");
        assertThat(refused(rules -> CompetencyRuleSet.builder()
                        .from(rules)
                        .putProductFamilies("ONE", Set.of("ONE", "TWO"))
                        .build()))
                .containsExactly("products: a product family that holds others has the name of a product: \"ONE\"");
    }

    @Test
    void write_whatAFileSaysOtherwise_isRefusedWithItsPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(with(Parameters.of(Map.of("rate", 5L, "flag", true)))))
                .withMessage("rule set small: a file would say something else at indicators[0].parameters.rate");
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(read(SMALL))
                .title("ends\n")
                .source("as well\n")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(rules))
                .withMessage("rule set small: a file would say something else at title, source");
    }

    @Test
    void write_ruleSetThatIsRefused_leavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "mine");
        CompetencyRuleSet rules = with(Parameters.of(Map.of("rate", Ratio.of(1, 3))));
        assertThatThrownBy(() -> WRITER.write(rules, file)).isInstanceOf(InvalidRuleSetException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void of_twoTypesOfOneName_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetWriter.of(List.of(SampleTypes.ALL.get(0), SampleTypes.ALL.get(0))));
    }

    private static List<String> refused(UnaryOperator<CompetencyRuleSet> change) {
        CompetencyRuleSet changed = change.apply(read(SMALL));
        return catchThrowableOfType(InvalidRuleSetException.class, () -> WRITER.write(changed)).faults().stream()
                .map(RuleFault::toString)
                .toList();
    }

    private static CompetencyRuleSet with(Parameters parameters) {
        return with(
                read(SMALL),
                rule -> IndicatorRule.builder()
                        .from(rule)
                        .parameters(parameters)
                        .build());
    }

    private static IndicatorRule stating(IndicatorRule rule, Map<String, ?> parameters) {
        return IndicatorRule.builder()
                .from(rule)
                .parameters(Parameters.of(parameters))
                .build();
    }

    /** Changes the first indicator. */
    private static CompetencyRuleSet with(CompetencyRuleSet rules, UnaryOperator<IndicatorRule> change) {
        List<IndicatorRule> indicators = new ArrayList<>(rules.indicators());
        indicators.set(0, change.apply(indicators.get(0)));
        return CompetencyRuleSet.builder().from(rules).indicators(indicators).build();
    }
}
