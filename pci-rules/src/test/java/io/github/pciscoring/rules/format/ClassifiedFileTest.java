package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Classifications and variants in rule-set files, sound and at fault. */
class ClassifiedFileTest {
    /** Its line numbers stand in the tests. */
    private static final String TEXT = """
            rule-set: markets
            format: 1
            version: "1"
            title: Figures by market
            maximum-total: 10
            rounding: {decimals: 6}
            tiers:
              - {name: TOP, minimum: 5, minimum-per-indicator: 1}
            products:
              apps: [ONE, TWO]
            association-types: [SELLER]
            attribution:
              - indicators: [new-deployments, customer-market]
                credits: [{type: SELLER}]
            classifications:
              - id: customer-market
                type: customers-with-code
                unit: customers
                parameters:
                  codes: {of: tenant, column: market, any-of: [developed, mature]}
                  scope: {products: [apps]}
                classes:
                  - {name: developed, from: 1}
                  - {name: developing}
              - id: home-market
                type: partner-with-code
                parameters:
                  codes: {of: partner, column: market, any-of: developed}
                classes: [{name: developed, from: 1}, {name: developing}]
            indicators:
              - id: new-deployments
                category: success
                type: new-deployments
                max-points: 10
                unit: tenants
                threshold: 10
                parameters:
                  scope: {products: [apps]}
                  environments: [production]
                  baseline: 12
                  window: {from: 11, to: 1}
                  below: 250
                  above: 250
                  credited: as-of-month
                varies-by: customer-market
                variants:
                  developing:
                    threshold: 5
                    parameters: {above: 150, below: 150}
            """;

    private static CompetencyRuleSet read(String text) {
        try {
            return RuleSetReader.of(StandardIndicators.factories())
                    .read(RuleSetFile.of(
                            "markets.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String old, String replacement) {
        assertThat(TEXT).contains(old);
        return TEXT.replace(old, replacement);
    }

    private static List<String> faultsWith(String old, String replacement) {
        String text = with(old, replacement);
        return catchThrowableOfType(InvalidRuleSetException.class, () -> read(text)).faults().stream()
                .map(RuleFault::toString)
                .toList();
    }

    @Test
    void read_classification_isWhatItSays() {
        CompetencyRuleSet rules = read(TEXT);

        assertThat(rules.classifications()).hasSize(2);
        Classification market = rules.classifications().get(0);
        assertThat(market.id()).isEqualTo("customer-market");
        assertThat(market.type()).isEqualTo("customers-with-code");
        assertThat(market.unit()).hasValue("customers");
        assertThat(market.parameters().names()).containsExactly("codes", "scope");
        assertThat(market.classes())
                .containsExactly(PartnerClass.from("developed", Ratio.ONE), PartnerClass.otherwise("developing"));
        assertThat(rules.classifications().get(1).unit()).isEmpty();
        assertThat(rules.factCodes())
                .containsExactly(
                        new FactCodes(SubjectType.TENANT, "market", Set.of("developed", "mature")),
                        new FactCodes(SubjectType.PARTNER, "market", Set.of("developed")));
    }

    @Test
    void read_attributionOfAClassification_isItsOwn() {
        assertThat(read(TEXT).attribution().rowsOf("customer-market")).hasSize(1);
    }

    @Test
    void read_tierThatAsksForEachIndicator_asksForNoClassification() {
        assertThat(read(TEXT).tiers().tiers().get(0).perIndicator()).isEqualTo(Map.of("new-deployments", Points.of(1)));
        assertThat(faultsWith("minimum-per-indicator: 1", "minimum-per-indicator: {customer-market: 1}"))
                .singleElement()
                .asString()
                .startsWith("markets.yaml:8:")
                .contains("expected an indicator of this rule set: \"customer-market\"");
    }

    @Test
    void read_variants_areWhatDiffers() {
        Parameters own = Parameters.of(Map.of("above", 150L, "below", 150L));

        assertThat(read(TEXT).indicators().get(0).variants())
                .hasValue(new Variants(
                        "customer-market",
                        Map.of("developing", new Variant(own, Optional.of(PointsCurve.linear(Ratio.of(5)))))));
    }

    @Test
    void read_variantOfParametersOrCurveAlone_isThatAlone() {
        assertThat(read(with("        threshold: 5\n", ""))
                        .indicators()
                        .get(0)
                        .forClass("developing")
                        .curve())
                .isEqualTo(PointsCurve.linear(Ratio.of(10)));
        assertThat(read(with("        parameters: {above: 150, below: 150}\n", "")
                                .replace("threshold: 5", "curve: {all-or-nothing: 5}"))
                        .indicators()
                        .get(0)
                        .forClass("developing"))
                .satisfies(rule -> {
                    assertThat(rule.curve()).isEqualTo(PointsCurve.allOrNothing(Ratio.of(5)));
                    assertThat(rule.parameters())
                            .isEqualTo(read(TEXT).indicators().get(0).parameters());
                });
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "from: 1}\n      - {name: developing}",
                        "from: one}\n      - {name: developing}",
                        "23:33: classifications[0].classes[0].from: expected a plain decimal number of up to 18 digits:"
                                + " \"one\""),
                slip(
                        "{name: developed, from: 1}\n",
                        "{name: developed}\n",
                        "16:5: classifications[0]: class developed has no smallest measure, as only the last class may"),
                slip(
                        "- {name: developing}\n",
                        "- {name: developed}\n",
                        "24:16: classifications[0].classes[1].name: declared twice: \"developed\""),
                slip(
                        "of: tenant",
                        "of: tenants",
                        "20:19: classifications[0].parameters.codes.of: expected one of customer, tenant, subscription:"
                                + " \"tenants\", did you mean \"tenant\"?"),
                slip(
                        "of: partner",
                        "of: tenant",
                        "28:19: classifications[1].parameters.codes.of: expected one of partner: \"tenant\""),
                slip(
                        "column: market, any-of: developed",
                        "column: a=b, any-of: developed",
                        "28:14: classifications[1].parameters.codes: a column with =: a=b"),
                slip(
                        "any-of: developed}",
                        "any-of: []}",
                        "28:52: classifications[1].parameters.codes.any-of: expected a list with at least one item: an"
                                + " empty list"),
                slip(
                        "unit: customers",
                        "unit: partners",
                        "18:11: classifications[0].unit: expected customers, in which the type customers-with-code"
                                + " measures: partners"),
                slip(
                        "type: partner-with-code",
                        "type: partner-with-codes",
                        "26:11: classifications[1].type: expected an indicator type: \"partner-with-codes\", did you mean"
                                + " \"partner-with-code\"?"),
                slip(
                        "id: home-market",
                        "id: customer-market",
                        "25:9: classifications[1].id: declared twice: \"customer-market\""),
                slip(
                        "id: home-market",
                        "id: new-deployments",
                        "31:9: indicators[0].id: declared twice: \"new-deployments\""),
                slip(
                        "varies-by: customer-market",
                        "varies-by: customers-market",
                        "45:16: indicators[0].varies-by: expected a classification of this rule set:"
                                + " \"customers-market\", did you mean \"customer-market\"?"),
                slip(
                        "      developing:\n",
                        "      developping:\n",
                        "47:7: indicators[0].variants: expected a class of customer-market of this rule set:"
                                + " \"developping\", did you mean \"developing\"?"),
                slip(
                        "above: 150",
                        "above: -1",
                        "49:29: indicators[0].variants.developing.parameters.above: expected a whole number of 0 or more:"
                                + " \"-1\""),
                slip(
                        "above: 150",
                        "abov: 150",
                        "49:22: indicators[0].variants.developing.parameters: unknown key: \"abov\", did you mean"
                                + " \"above\"?"),
                slip(
                        "threshold: 5\n",
                        "treshold: 5\n",
                        "48:9: indicators[0].variants.developing: unknown key: \"treshold\", did you mean"
                                + " \"threshold\"?"),
                slip(
                        "{above: 150, below: 150}",
                        "{}",
                        "49:21: indicators[0].variants.developing.parameters: expected a mapping with at least one key:"
                                + " an empty mapping"),
                slip(
                        "      developing:\n        threshold: 5\n        parameters: {above: 150, below: 150}\n",
                        "      developing: {}\n",
                        "47:19: indicators[0].variants.developing: a variant in which nothing differs"),
                slip("    varies-by: customer-market\n", "", "31:5: indicators[0]: missing key: varies-by"),
                slip(
                        "[new-deployments, customer-market]",
                        "[new-deployments]",
                        "16:9: classifications[0].id: customer-market credits through associations, but no row of the"
                                + " attribution names it"));
    }

    private static Arguments slip(String old, String replacement, String fault) {
        return Arguments.of(old, replacement, "markets.yaml:" + fault);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void read_slip_isOneFaultAtItsPlace(String old, String replacement, String fault) {
        assertThat(faultsWith(old, replacement)).containsExactly(fault);
    }

    @Test
    void read_classificationAtFault_isStillKnownToWhatVariesByIt() {
        assertThat(faultsWith("from: 1}\n      - {name: developing}", "from: 1}\n      - {nam: developing}"))
                .containsExactly("markets.yaml:24:10: classifications[0].classes[1]: unknown key: \"nam\", did you mean"
                        + " \"name\"?");
    }

    @Test
    void read_unknownType_isNotFollowedByFaultsOfItsVariants() {
        assertThat(faultsWith("    type: new-deployments", "    type: newest-deployment"))
                .singleElement()
                .asString()
                .startsWith("markets.yaml:33:11: indicators[0].type: expected an indicator type: ");
    }
}
