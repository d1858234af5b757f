package io.github.pciscoring.testkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Bracket;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.plugins.Satisfaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortfolioCodesTest {
    private static final FactCodes COUNTRY = new FactCodes(SubjectType.TENANT, "country", Set.of("FI"));

    private static CompetencyRuleSet.Builder rules() {
        PointsCurve steps = PointsCurve.steps(List.of(
                new PointsCurve.Step(Ratio.of(70), Ratio.of(1, 2)), new PointsCurve.Step(Ratio.of(90), Ratio.ONE)));
        PointsCurve brackets =
                PointsCurve.byBasis(List.of(new Bracket(Ratio.of(11), Optional.of(Ratio.of(13)), steps)));
        IndicatorRule rule = IndicatorRule.builder()
                .id("one")
                .category("any")
                .type("any")
                .parameters(Parameters.of(Map.of(
                        "scope",
                        SubscriptionScope.everything()
                                .withProducts(Set.of("SCOPED"))
                                .withChannels(Set.of("SHOP"))
                                .withAgreementMonths(Map.of("TREATY", 3)),
                        "exams",
                        ExamFormula.oneOf(Set.of("X1")),
                        "minimum",
                        50L,
                        "name",
                        "text",
                        "country",
                        COUNTRY)))
                .maxPoints(Points.of(10))
                .unit("things")
                .curve(brackets)
                .variants(new Variants(
                        "market",
                        Map.of("big", new Variant(Parameters.of(Map.of("minimum", 500L)), Optional.of(linear(400))))))
                .build();
        return CompetencyRuleSet.builder()
                .id("rules")
                .version("1")
                .title("Rules")
                .putProductFamilies("family", Set.of("A"))
                .putChannelGroups("group", Set.of("WEB"))
                .indicators(List.of(rule))
                .classifications(List.of(Classification.builder()
                        .id("market")
                        .type("any")
                        .classes(List.of(PartnerClass.from("big", Ratio.of(5, 2)), PartnerClass.otherwise("small")))
                        .build()))
                .putExamTerms("X1", ExamTerms.retiredOn(LocalDate.of(2021, 1, 31)))
                .attribution(new AttributionPolicy(
                        Set.of("OWNER", "CLAIM"),
                        Map.of("one", List.of(new CreditRule("OWNER", Optional.of(Set.of("CREDITED")), Set.of())))))
                .maximumTotal(Points.of(10))
                .rounding(RoundingPolicy.none())
                .tiers(new TierLadder(List.of()));
    }

    private static PointsCurve linear(long threshold) {
        return PointsCurve.linear(Ratio.of(threshold));
    }

    @Test
    void of_rules_findsWhatTheyNameAndOneCodeMore() {
        PortfolioCodes codes = PortfolioCodes.of(rules().build(), List.of());

        assertThat(codes.products()).containsExactly("A", "CREDITED", "SCOPED", "OTHER_PRODUCT");
        assertThat(codes.channels()).containsExactly("SHOP", "TREATY", "WEB", "OTHER_CHANNEL");
        assertThat(codes.agreementChannels()).containsExactly("TREATY");
        assertThat(codes.associationTypes()).containsExactly("CLAIM", "OWNER");
        assertThat(codes.exams()).containsExactly("X1", "OTHER_EXAM");
        assertThat(codes.formulas()).containsExactly(ExamFormula.oneOf(Set.of("X1")));
        assertThat(codes.marks()).containsExactly(new FactName(SubjectType.TENANT, "country=FI"));
        assertThat(codes.examDays()).containsExactly(LocalDate.of(2021, 1, 31));
        assertThat(codes.counts()).contains(50, 500, 400, 70, 90, 11, 13, 2);
        assertThat(codes.amounts()).contains(500_000L, 4_000_000L, 700_000L, 110_000L, 25_000L);
        assertThat(codes.facts()).isEmpty();
        assertThat(codes.lookBack()).isZero();
    }

    @Test
    void of_rulesThatNameFew_makesUpSeveralProductsAndChannels() {
        UnderTest tested = UnderTest.indicator(IndicatorFactory.of(
                        "any", "", List.of(), unused -> new Satisfaction("s", new MonthWindow(1, 0))))
                .build();
        PortfolioCodes none = tested.codes();
        assertThat(none.products()).containsExactly("OTHER_PRODUCT", "OTHER_PRODUCT_2", "OTHER_PRODUCT_3");
        assertThat(none.channels()).containsExactly("OTHER_CHANNEL", "OTHER_CHANNEL_2");
        assertThat(none.exams()).containsExactly("OTHER_EXAM");

        PortfolioCodes one = PortfolioCodes.of(
                CompetencyRuleSet.builder()
                        .from(tested.rules())
                        .putProductFamilies("family", Set.of("OTHER_PRODUCT_2"))
                        .putChannelGroups("group", Set.of("WEB"))
                        .build(),
                List.of());
        assertThat(one.products()).containsExactly("OTHER_PRODUCT_2", "OTHER_PRODUCT", "OTHER_PRODUCT_3");
        assertThat(one.channels()).containsExactly("WEB", "OTHER_CHANNEL");
    }

    @Test
    void of_shapes_findsWhatTheirInputsName() {
        Inputs.Builder inputs = Inputs.builder();
        SubscriptionScope scope = SubscriptionScope.everything().withProducts(Set.of("PAID"));
        inputs.paid(scope, AccountLevel.CUSTOMER);
        SeriesInput users = inputs.users(
                SubscriptionScope.everything().withProducts(Set.of("USED")),
                AccountLevel.TENANT,
                Set.of(Environment.PRODUCTION));
        inputs.above(users, 77);
        inputs.above(inputs.fact(AccountLevel.PERSON, "hours"), 123_456);
        inputs.above(inputs.fact(AccountLevel.TENANT, "size"), -5);
        inputs.fact(AccountLevel.SUBSCRIPTION, "stars");
        inputs.fact(AccountLevel.CUSTOMER, "stars");
        inputs.netBilled(SubscriptionScope.everything().withChannels(Set.of("BILLED")), AccountLevel.CUSTOMER);
        inputs.credited(
                SubscriptionScope.everything().withProducts(Set.of("OTHER_PRODUCT")),
                AccountLevel.CUSTOMER,
                CreditInput.ANY_MONTH);
        inputs.qualified(ExamFormula.oneOf(Set.of("X9")));
        inputs.coded(COUNTRY, AccountLevel.CUSTOMER);
        inputs.perProduct(Map.of("RATED", 5L));
        IndicatorShape shape = new IndicatorShape("things", List.of(Slot.ofCounts("a", "b")), 24, inputs.build());

        PortfolioCodes codes = PortfolioCodes.of(rules().build(), List.of(shape));

        assertThat(codes.products())
                .contains("PAID", "USED", "RATED", "OTHER_PRODUCT")
                .endsWith("OTHER_PRODUCT_2");
        assertThat(codes.channels()).contains("BILLED");
        assertThat(codes.exams()).contains("X9");
        assertThat(codes.facts())
                .containsExactlyInAnyOrder(
                        new FactName(SubjectType.PERSON, "hours"),
                        new FactName(SubjectType.TENANT, "size"),
                        new FactName(SubjectType.SUBSCRIPTION, "stars"),
                        new FactName(SubjectType.CUSTOMER, "stars"));
        assertThat(codes.marks()).containsExactly(new FactName(SubjectType.TENANT, "country=FI"));
        assertThat(codes.counts()).contains(77);
        assertThat(codes.amounts()).contains(123_456L, -5L);
        assertThat(codes.lookBack()).isEqualTo(24);
    }
}
