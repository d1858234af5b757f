package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import java.util.HashSet;
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

/** What classifications and variants add to rule sets. */
class ClassifiedRuleSetTest {
    private static final FactCodes OF_TENANTS = new FactCodes(SubjectType.TENANT, "market", Set.of("FI"));
    private static final FactCodes OF_PARTNERS = new FactCodes(SubjectType.PARTNER, "market", Set.of("SE"));
    private static final ExamFormula EXAMS = ExamFormula.oneOf(Set.of("X1"));

    @Test
    void build_classifiedRules_areFoundById() {
        CompetencyRuleSet rules = sample().build();

        assertThat(rules.classification("market")).hasValue(market().build());
        assertThat(rules.classification("adds")).isEmpty();
        assertThat(rules.indicator("market")).isEmpty();
    }

    @Test
    void build_attributionOfAClassification_isAccepted() {
        AttributionPolicy policy =
                new AttributionPolicy(Set.of("OWNER"), Map.of("market", List.of(CreditRule.of("OWNER"))));

        assertThat(sample().attribution(policy).build().attribution()).isEqualTo(policy);
    }

    @Test
    void build_contradictions_areAllListed() {
        CompetencyRuleSet.Builder contradictory = sample().addClassifications(
                        market().build(), market().id("adds").build())
                .indicators(List.of(
                        adds("gone", Map.of("developed", Variant.of(parameters(1)))),
                        adds("market", Map.of("other", Variant.of(parameters(1)), "more", Variant.of(parameters(2))))));

        assertThatThrownBy(contradictory::build)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRuleSetException.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(
                                RuleFault.at(
                                        "classifications[1].id",
                                        "two indicators or classifications with the id market"),
                                RuleFault.at(
                                        "classifications[2].id", "two indicators or classifications with the id adds"),
                                RuleFault.at("indicators[0].varies-by", "a classification that is not there: gone"),
                                RuleFault.at(
                                        "indicators[1].variants.more",
                                        "no class of market, which has developed, developing: more"),
                                RuleFault.at(
                                        "indicators[1].variants.other",
                                        "no class of market, which has developed, developing: other")));
    }

    @Test
    void parameters_ofVariantsAndClassifications_areAmongThoseOfTheRules() {
        Parameters own = Parameters.of(Map.of("exams", EXAMS));
        Parameters others = Parameters.of(Map.of("exams", ExamFormula.oneOf(Set.of("X2")), "codes", OF_PARTNERS));
        IndicatorRule rule = IndicatorRule.builder()
                .from(adds("market", Map.of("developing", Variant.of(others))))
                .parameters(own)
                .build();
        CompetencyRuleSet rules = sample().indicators(List.of(rule)).build();

        assertThat(rules.exams()).containsExactly("X1", "X2");
        assertThat(rules.factCodes()).containsExactly(OF_PARTNERS, OF_TENANTS);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("no variants", rules -> rules.indicators(List.of(plain()))),
                change("variant of another class", rules -> varied(rules, "developed", Variant.of(parameters(150)))),
                change(
                        "other parameter of a variant",
                        rules -> varied(rules, "developing", Variant.of(parameters(151)))),
                change("curve of a variant", rules -> varied(rules, "developing", Variant.of(curve(2)))),
                change(
                        "other classification",
                        rules -> rules.classifications(
                                        List.of(market().id("home").build()))
                                .indicators(List.of(adds("home", Map.of("developing", Variant.of(parameters(150))))))),
                change("type", rules -> classified(rules, one -> one.type("other"))),
                change("unit", rules -> classified(rules, one -> one.unit("customers"))),
                change(
                        "parameters",
                        rules -> classified(rules, one -> one.parameters(Parameters.of(Map.of("codes", OF_PARTNERS))))),
                change(
                        "smallest measure",
                        rules -> classified(
                                rules,
                                one -> one.classes(List.of(
                                        PartnerClass.from("developed", Ratio.of(2)),
                                        PartnerClass.otherwise("developing"))))),
                change(
                        "one more classification",
                        rules -> rules.addClassifications(market().id("home").build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void fingerprint_anyPartChanged_isAnother(String part, UnaryOperator<CompetencyRuleSet.Builder> change) {
        CompetencyRuleSet rules = sample().build();
        CompetencyRuleSet changed = change.apply(sample()).build();

        assertThat(changed).as(part).isNotEqualTo(rules);
        assertThat(changed.fingerprint()).as(part).isNotEqualTo(rules.fingerprint());
        assertThat(sample().build().fingerprint()).isEqualTo(rules.fingerprint());
    }

    @Test
    void codesOf_otherSubjectOrNoCodes_saysWhatIsExpected() {
        Parameter<FactCodes> codes = Parameter.required(
                "codes", ParameterType.codesOf(new HashSet<>(List.of(SubjectType.TENANT, SubjectType.CUSTOMER))), "");

        assertThat(Parameters.of(Map.of("codes", OF_TENANTS)).get(codes)).isEqualTo(OF_TENANTS);
        for (Object other : List.of(OF_PARTNERS, "FI")) {
            assertThat(Parameters.of(Map.of("codes", other)).faults(List.of(codes)))
                    .containsExactly("parameter codes: expected codes of a customer or tenant: " + other);
        }
    }

    private static Arguments change(String part, UnaryOperator<CompetencyRuleSet.Builder> change) {
        return arguments(part, change);
    }

    private static CompetencyRuleSet.Builder varied(CompetencyRuleSet.Builder rules, String name, Variant variant) {
        return rules.indicators(List.of(adds("market", Map.of(name, variant))));
    }

    private static CompetencyRuleSet.Builder classified(
            CompetencyRuleSet.Builder rules, UnaryOperator<Classification.Builder> change) {
        return rules.classifications(List.of(change.apply(market()).build()));
    }

    private static CompetencyRuleSet.Builder sample() {
        return CompetencyRuleSet.builder()
                .id("sample")
                .version("1")
                .title("Sample")
                .classifications(List.of(market().build()))
                .indicators(List.of(adds("market", Map.of("developing", Variant.of(parameters(150))))))
                .maximumTotal(Points.of(10))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()));
    }

    private static Classification.Builder market() {
        return Classification.builder()
                .id("market")
                .type("coded")
                .parameters(Parameters.of(Map.of("codes", OF_TENANTS)))
                .classes(List.of(PartnerClass.from("developed", Ratio.ONE), PartnerClass.otherwise("developing")));
    }

    private static Parameters parameters(long floor) {
        return Parameters.of(Map.of("floor", floor));
    }

    private static PointsCurve curve(long threshold) {
        return PointsCurve.linear(Ratio.of(threshold));
    }

    private static IndicatorRule plain() {
        return IndicatorRule.builder()
                .id("adds")
                .category("success")
                .type("sample")
                .parameters(parameters(250))
                .maxPoints(Points.of(10))
                .unit("tenants")
                .curve(curve(5))
                .build();
    }

    private static IndicatorRule adds(String classification, Map<String, Variant> byClass) {
        return IndicatorRule.builder()
                .from(plain())
                .variants(Optional.of(new Variants(classification, byClass)))
                .build();
    }
}
