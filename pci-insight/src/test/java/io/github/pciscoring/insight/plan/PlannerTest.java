package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String REVENUE = "net-new-revenue";
    private static final String ADDS = "net-customer-adds";
    private static final String CONSULTANTS = "functional-consultants";
    private static final String DEVELOPERS = "developers";
    private static final String DEPLOYMENTS = "new-deployments";
    private static final String GROWTH = "monthly-active-user-growth";

    /** 1,500 USD billed; a loss and no add; one consultant; growth from 60 users to 63. */
    private static final Scenario FACTS = Scenario.asOf("2021-06")
            .customer("stays")
            .subscription("S", "SALES", "CSP")
            .linked("P", "CSP")
            .paid("M-12..M")
            .users("M-12", 60)
            .users("M", 63)
            .billed("M", "1500")
            .customer("gone")
            .subscription("G", "SALES", "CSP")
            .linked("P", "CSP")
            .paid("M-12..M-3")
            .person("one", "P")
            .passed("MB-800", "2021-01-01")
            .person("half", "P")
            .passed("PL-200", "2021-01-01")
            .person("none", "P");

    private static Plan plan(Scenario facts, CompetencyRuleSet rules, UnaryOperator<PlanRequest.Builder> request) {
        return Planner.of(StandardIndicators.scorer(rules).bind(facts.portfolio()))
                .plan(
                        "P",
                        YearMonth.of(2021, 6),
                        request.apply(PlanRequest.builder()).build());
    }

    private static Plan plan(UnaryOperator<PlanRequest.Builder> request) {
        return plan(FACTS, RuleSets.smmcsSmb(), request);
    }

    private static IndicatorPlan indicator(Plan plan, String id) {
        return plan.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlanRequest.Builder to(PlanRequest.Builder request, int score) {
        return request.target(PlanTarget.of(Points.of(score)));
    }

    @Test
    void plan_unitsOfEachIndicator_areThoseThatItSumsUp() {
        Plan plan = plan(request -> request);

        assertThat(indicator(plan, REVENUE).unit()).contains(new PlanUnit(Amount.of(1000), "USD", Ratio.of(1000)));
        assertThat(indicator(plan, ADDS).unit()).contains(new PlanUnit(Amount.of(1), "customers", Ratio.ONE));
        assertThat(indicator(plan, CONSULTANTS).unit()).contains(new PlanUnit(Amount.of(1), "people", Ratio.ONE));
        assertThat(indicator(plan, DEPLOYMENTS).unit()).contains(new PlanUnit(Amount.of(1), "tenants", Ratio.ONE));
        assertThat(indicator(plan, GROWTH).unit())
                .contains(new PlanUnit(Amount.of(1), "monthly active users", Ratio.of(1, 60)));
    }

    @Test
    void plan_unitsToTheCap_exactPointsPerUnit() {
        Plan plan = plan(request -> request);

        assertThat(indicator(plan, REVENUE).unitsToCap()).isEqualTo(29);
        assertThat(indicator(plan, REVENUE).pointsPerUnit()).contains(Ratio.of(1, 3));
        assertThat(indicator(plan, REVENUE).obtainable()).hasToString("9.5");
        assertThat(indicator(plan, CONSULTANTS).unitsToCap()).isEqualTo(4);
        assertThat(indicator(plan, CONSULTANTS).nextUnit()).isEqualTo(Points.of(6));
        assertThat(indicator(plan, GROWTH).unitsToCap()).isEqualTo(18);
        assertThat(indicator(plan, GROWTH).pointsPerUnit()).contains(Ratio.of(25, 21));
    }

    @Test
    void plan_measureBelowZero_theFirstUnitEarnsNothing() {
        IndicatorPlan adds = indicator(plan(request -> request), ADDS);

        assertThat(adds.nextUnit()).isEqualTo(Points.ZERO);
        assertThat(adds.gains().get(0)).isEqualTo(new UnitGain(2, Points.of(1), Points.of(1)));
        assertThat(adds.unitsToCap()).isEqualTo(11);
    }

    @Test
    void plan_noMeasure_noUnitAndWhy() {
        Scenario few = Scenario.asOf("2021-06")
                .customer("C")
                .subscription("S", "SALES", "CSP")
                .linked("P", "CSP")
                .paid("M-12..M")
                .users("M-12", 49)
                .users("M", 90);

        IndicatorPlan growth = indicator(plan(few, RuleSets.smmcsSmb(), request -> request), GROWTH);

        assertThat(growth.unit()).isEmpty();
        assertThat(growth.gains()).isEmpty();
        assertThat(growth.reason()).contains("no measure: a baseline of 49 monthly active users, 50 needed");
    }

    @Test
    void plan_largeBaseline_unitsAreRoundNumbers() {
        Scenario many = Scenario.asOf("2021-06")
                .customer("C")
                .subscription("S", "SALES", "CSP")
                .linked("P", "CSP")
                .paid("M-12..M")
                .users("M-12", 200_000)
                .users("M", 200_000);

        assertThat(indicator(plan(many, RuleSets.smmcsSmb(), request -> request), GROWTH)
                        .unit())
                .contains(new PlanUnit(Amount.of(100), "monthly active users", Ratio.of(1, 2000)));
    }

    @Test
    void plan_unitsGiven_areTaken() {
        Plan plan = plan(request -> request.putUnits(REVENUE, Amount.of(500)).putUnits(DEVELOPERS, Amount.of(2)));

        assertThat(indicator(plan, REVENUE).unitsToCap()).isEqualTo(57);
        assertThat(indicator(plan, DEVELOPERS).unitsToCap()).isEqualTo(1);
        assertThat(indicator(plan, DEVELOPERS).nextUnit()).isEqualTo(Points.of(5));
    }

    @Test
    void plan_nextTierByDefault_cheapestFirst() {
        Plan plan = plan(request -> to(request, 24).putCosts(CONSULTANTS, Amount.of(20)));

        // 0.5 + 6 + 25 × 3 / 21; of 7 units, those of which one earns most come first
        assertThat(plan.score().total()).hasToString("10.071429");
        assertThat(plan.combinations().get(0).units()).isEqualTo(Map.of(DEVELOPERS, 2L, DEPLOYMENTS, 5L));
        assertThat(plan.combinations().get(0).cost()).isEqualTo(Amount.of(7));
        assertThat(plan.combinations())
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> a.cost().compareTo(b.cost()));
        assertThat(plan(request -> request).target().name()).isEqualTo("SILVER");
    }

    @Test
    void plan_limits_areKept() {
        Plan plan = plan(request -> to(request, 24)
                .putLimits(CONSULTANTS, 1)
                .putLimits(DEPLOYMENTS, 2)
                .putLimits(DEVELOPERS, 0));

        assertThat(plan.combinations().get(0).units()).isEqualTo(Map.of(CONSULTANTS, 1L, DEPLOYMENTS, 2L, GROWTH, 4L));
        assertThat(plan.combinations())
                .allSatisfy(one -> assertThat(one.units()).doesNotContainKey(DEVELOPERS));
    }

    @Test
    void plan_outOfReach_howFarOneGets() {
        Plan plan = plan(request -> request.target(
                        PlanTarget.parse("Gold", RuleSets.smmcsSmb().tiers()))
                .putLimits(CONSULTANTS, 0));

        assertThat(plan.combinations()).isEmpty();
        assertThat(plan.farthest().orElseThrow().total()).isEqualTo(Points.of(76));
        assertThat(plan.farthest().orElseThrow().tier()).contains("SILVER");
        assertThat(plan.stillShort())
                .singleElement()
                .satisfies(missed -> assertThat(missed.missing()).isEqualTo(Points.of(4)));
    }

    @Test
    void plan_reached_howMuchMargin() {
        Plan plan = plan(request -> to(request, 10));

        assertThat(plan.reached()).isTrue();
        assertThat(plan.margin()).hasToString("0.071429");
        assertThat(plan.combinations()).isEmpty();
        assertThat(plan.farthest()).isEmpty();
    }

    @Test
    void plan_peopleOneExamAway_areCandidates() {
        Plan plan = plan(request -> request);

        assertThat(indicator(plan, CONSULTANTS).candidates())
                .containsExactly(new Candidate("half", "also needs one of MB-210, MB-220, MB-230, MB-240"));
        assertThat(indicator(plan, DEVELOPERS).candidates()).isEmpty();
        assertThat(indicator(plan, REVENUE).candidates()).isEmpty();
    }

    @Test
    void plan_minimaOfATier_areMetBesidesTheTotal() {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(RuleSets.smmcsSmb())
                .tiers(new TierLadder(List.of(new TierLadder.Tier("BALANCED", Points.of(14))
                        .withPerIndicator(Map.of(DEVELOPERS, new Points(2_500_000)))
                        .withPerCategory(Map.of("performance", Points.of(1))))))
                .build();

        Plan plan = plan(FACTS, rules, request -> request);

        assertThat(plan.shortfalls()).hasSize(3);
        assertThat(plan.combinations().get(0).units()).isEqualTo(Map.of(ADDS, 2L, CONSULTANTS, 1L, DEVELOPERS, 1L));
    }

    @Test
    void plan_steps_theCountsThatEarnMore() {
        CompetencyRuleSet smb = RuleSets.smmcsSmb();
        PointsCurve curve = PointsCurve.steps(List.of(
                new PointsCurve.Step(Ratio.of(3), Ratio.of(1, 4)), new PointsCurve.Step(Ratio.of(5), Ratio.ONE)));
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .from(smb)
                .indicators(smb.indicators().stream()
                        .map(rule -> rule.id().equals(DEPLOYMENTS)
                                ? IndicatorRule.builder()
                                        .from(rule)
                                        .curve(curve)
                                        .build()
                                : rule)
                        .toList())
                .build();

        IndicatorPlan deployments = indicator(plan(FACTS, rules, request -> request), DEPLOYMENTS);

        assertThat(deployments.pointsPerUnit()).isEmpty();
        assertThat(deployments.nextUnit()).isEqualTo(Points.ZERO);
        assertThat(deployments.gains())
                .containsExactly(
                        new UnitGain(3, Points.of(5), Points.of(5)), new UnitGain(5, Points.of(20), Points.of(20)));
    }

    @Test
    void plan_whatCannotBeAsked_isRefused() {
        assertThatThrownBy(() -> plan(request -> request.putCosts("developer", Amount.of(1))))
                .isInstanceOf(InvalidPlanRequestException.class)
                .hasMessage("no indicator of smmcs-smb has the id developer");
        assertThatThrownBy(() -> plan(request -> request.putUnits(DEVELOPERS, new Amount(5_000))))
                .hasMessage("the unit of developers is no whole number of people: 0.5");
        assertThatThrownBy(() -> plan(request -> request.putUnits(REVENUE, Amount.of(1))))
                .hasMessageStartingWith("the unit of net-new-revenue is too small: more than 1000 units of 1 USD");
        assertThatThrownBy(() -> plan(request -> request.putLimits(DEVELOPERS, -1)))
                .hasMessage("the limit of developers is below 0: -1");
        assertThatThrownBy(() -> plan(request -> request.alternatives(0)))
                .hasMessage("alternatives are not in 1 to 100: 0");
        assertThatThrownBy(() -> plan(FACTS.fact(SubjectType.PARTNER, "P", "x", "1"), noTiers(), request -> request))
                .hasMessage("smmcs-smb has no tiers: state a score to reach");
    }

    private static CompetencyRuleSet noTiers() {
        return CompetencyRuleSet.builder()
                .from(RuleSets.smmcsSmb())
                .tiers(new TierLadder(List.of()))
                .build();
    }
}
