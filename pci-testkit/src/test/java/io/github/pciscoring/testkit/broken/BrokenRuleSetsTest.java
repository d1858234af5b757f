package io.github.pciscoring.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.testkit.RuleSetContract;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule set that promises what cannot be had breaks the contract, each time at one place. */
class BrokenRuleSetsTest {
    private static final ThreadLocal<UnderTest> TESTED = new ThreadLocal<>();

    /** The contract, with portfolios of the usual kind. */
    static class Contract extends RuleSetContract {
        @Override
        protected UnderTest underTest() {
            return TESTED.get();
        }
    }

    /** The contract with a portfolio on which nothing happens but a few months that are paid. */
    static class ContractOnOwnPortfolios extends Contract {
        @Override
        protected Stream<PortfolioCase> portfolios() {
            Scenario paid = Scenario.asOf("2021-06")
                    .subscription("S", "A", "WEB")
                    .linked("P", "OWNER")
                    .paid("M-2..M")
                    .fact(SubjectType.PARTNER, "P", "unused", "1");
            return Stream.of(new PortfolioCase(paid.facts(), paid.asOf()));
        }
    }

    private static Map<String, Throwable> failures(
            Class<? extends RuleSetContract> contract, UnaryOperator<CompetencyRuleSet.Builder> change) {
        IndicatorFactory factory = IndicatorFactory.of("paid-months", "", List.of(), any -> new PaidMonths());
        TESTED.set(UnderTest.ruleSet(change.apply(rules()).build(), List.of(factory)));
        return LawRun.of(selectClass(contract)).failures();
    }

    private static Map<String, Throwable> failures(UnaryOperator<CompetencyRuleSet.Builder> change) {
        return failures(Contract.class, change);
    }

    private static CompetencyRuleSet.Builder rules() {
        return CompetencyRuleSet.builder()
                .id("rules")
                .version("1")
                .title("Rules")
                .putProductFamilies("all", Set.of("A", "B"))
                .putChannelGroups("all", Set.of("WEB"))
                .indicators(List.of(rule(PointsCurve.linear(Ratio.of(12)))))
                .attribution(new AttributionPolicy(Set.of("OWNER"), Map.of("paid", List.of(CreditRule.of("OWNER")))))
                .maximumTotal(Points.of(100))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(new Tier("HALF", Points.of(50)))));
    }

    private static IndicatorRule rule(PointsCurve curve) {
        return IndicatorRule.builder()
                .id("paid")
                .category("any")
                .type("paid-months")
                .maxPoints(Points.of(100))
                .unit("months")
                .curve(curve)
                .build();
    }

    @Test
    void contract_soundRuleSet_isKept() {
        assertThat(failures(rules -> rules)).isEmpty();
    }

    @Test
    void contract_thresholdBeyondWhatThereIs_isBrokenAtTheIndicator() {
        Map<String, Throwable> failures =
                failures(rules -> rules.indicators(List.of(rule(PointsCurve.linear(Ratio.of(1_000_000_000))))));

        assertThat(failures).containsOnlyKeys("indicators_allAndOfAllClasses_canEarnTheirMaximum");
        assertThat(failures.values())
                .allSatisfy(failure -> assertThat(failure)
                        .hasMessageContaining("indicator paid never earned all of its 100 points on 4 portfolios")
                        .hasMessageContaining("the largest measure was")
                        .hasMessageContaining("of 1000000000 months"));
    }

    @Test
    void contract_onOwnPortfolios_looksAtThoseOnly() {
        assertThat(failures(
                                ContractOnOwnPortfolios.class,
                                rules -> rules.indicators(List.of(rule(PointsCurve.linear(Ratio.of(4))))))
                        .values())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessageContaining("on 1 portfolios: the largest measure was 3 of 4 months"));
        assertThat(failures(
                        ContractOnOwnPortfolios.class,
                        rules -> rules.indicators(List.of(rule(PointsCurve.linear(Ratio.of(3)))))))
                .isEmpty();
    }

    @Test
    void contract_classThatNobodyIsIn_isBrokenThere() {
        Classification size = Classification.builder()
                .id("size")
                .type("paid-months")
                .classes(List.of(PartnerClass.from("huge", Ratio.of(1_000_000_000)), PartnerClass.otherwise("other")))
                .build();
        List<CreditRule> owner = List.of(CreditRule.of("OWNER"));
        Map<String, Throwable> failures = failures(rules -> rules.classifications(List.of(size))
                .attribution(new AttributionPolicy(Set.of("OWNER"), Map.of("paid", owner, "size", owner))));

        assertThat(failures).containsOnlyKeys("indicators_allAndOfAllClasses_canEarnTheirMaximum");
        assertThat(failures.values())
                .allSatisfy(failure -> assertThat(failure)
                        .hasMessageContaining("class huge of size never had a partner on 4 portfolios"));
    }

    @Test
    void contract_tierThatIsAlwaysPassedOver_isBrokenThere() {
        Tier low = new Tier("LOW", Points.of(10)).withPerIndicator(Map.of("paid", Points.of(60)));
        Map<String, Throwable> failures =
                failures(rules -> rules.tiers(new TierLadder(List.of(low, new Tier("HIGH", Points.of(50))))));

        assertThat(failures).containsOnlyKeys("tiers_all_canBeReached");
        assertThat(failures.get("tiers_all_canBeReached")).hasMessageContaining("LOW");
    }

    @Test
    void contract_codesThatNothingDeclares_areBrokenThere() {
        CreditRule ofOthers = new CreditRule("OWNER", Optional.of(Set.of("A", "UNKNOWN")), Set.of());
        Map<String, Throwable> failures = failures(rules -> rules.attribution(
                        new AttributionPolicy(Set.of("OWNER"), Map.of("paid", List.of(ofOthers))))
                .putExamTerms("X9", ExamTerms.retiredOn(LocalDate.of(2021, 1, 31))));

        assertThat(failures).containsOnlyKeys("codes_inScopesCreditsAndTerms_areDeclared");
        assertThat(failures.values())
                .allSatisfy(failure -> assertThat(failure)
                        .hasMessageContaining("product UNKNOWN")
                        .hasMessageContaining("exam X9"));
    }

    @Test
    void contract_unitOfAnother_isBrokenAtTheTypes() {
        Map<String, Throwable> failures = failures(rules -> rules.indicators(List.of(IndicatorRule.builder()
                .from(rule(PointsCurve.linear(Ratio.of(3))))
                .unit("apples")
                .build())));

        assertThat(failures.get("types_ofAllRules_fit")).hasMessageContaining("apples in the rule, months in the type");
    }
}
