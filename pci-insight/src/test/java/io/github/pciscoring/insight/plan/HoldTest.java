package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldTest {
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final String CONSULTANTS = "functional-consultants";
    private static final String GROWTH = "monthly-active-user-growth";

    /** Two consultants; one until August. */
    private static Scenario people() {
        return Scenario.asOf("2021-06")
                .person("ann", "P")
                .passed("MB-800", "2021-01-10")
                .person("bob", "P")
                .passed("MB-800", "2019-09-19", "2021-09-19");
    }

    private static Plan plan(Scenario facts, int target, int months, Map<String, Long> limits) {
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(facts.portfolio());
        return Planner.of(bound)
                .plan(
                        "P",
                        JUNE,
                        PlanRequest.builder()
                                .target(PlanTarget.of(Points.of(target)))
                                .limits(limits)
                                .build(),
                        Outlook.of(bound, JUNE, months, Assumptions.REPEAT_ALL));
    }

    @Test
    void plan_reachedNow_holdsUntilTheMonthBeforeTheLoss() {
        Plan plan = plan(people(), 12, 12, Map.of());

        assertThat(plan.reached()).isTrue();
        assertThat(plan.aheadTo()).contains(YearMonth.of(2022, 6));
        Hold hold = plan.hold().orElseThrow();
        assertThat(hold.until()).isEqualTo(YearMonth.of(2021, 8));
        assertThat(hold.loss().orElseThrow().month()).isEqualTo(YearMonth.of(2021, 9));
        assertThat(hold.loss().orElseThrow().points()).isEqualTo(Points.of(-6));
        assertThat(hold.text())
                .isEqualTo(
                        "holds until 2021-08, then Functional consultants -6.00, bob: counts no longer: MB-800 expired on"
                                + " 2021-09-19");
    }

    @Test
    void plan_lossAfterTheMonthsLookedAt_holdsAtLeastThatLong() {
        assertThat(plan(people(), 12, 2, Map.of()).hold().orElseThrow())
                .isEqualTo(new Hold(YearMonth.of(2021, 8), Optional.empty()));
        assertThat(plan(people(), 12, 2, Map.of()).hold().orElseThrow().text())
                .isEqualTo("holds at least until 2021-08");
        assertThat(plan(people(), 12, 3, Map.of()).hold().orElseThrow().loss()).isPresent();
    }

    @Test
    void plan_combination_unitsCountInEachMonth() {
        Map<String, Long> onlyConsultants = Map.of(
                "net-new-revenue", 0L, "net-customer-adds", 0L, "developers", 0L, "new-deployments", 0L, GROWTH, 0L);

        // Three of 18 points in June: two and the new one. With one more to spare it would hold.
        assertThat(plan(people(), 18, 12, onlyConsultants).combinations())
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.units()).isEqualTo(Map.of(CONSULTANTS, 1L));
                    assertThat(way.hold().orElseThrow().until()).isEqualTo(YearMonth.of(2021, 8));
                });
        assertThat(plan(people(), 13, 12, onlyConsultants)
                        .combinations()
                        .get(0)
                        .hold()
                        .orElseThrow()
                        .loss())
                .isPresent();
    }

    @Test
    void plan_growth_unitsCountOverEachMonthsOwnBaseline() {
        // 60 users in the baseline of June, 120 in those from July on; 60 now. 21 more are all of 25 points in June.
        Scenario users = Scenario.asOf("2021-06")
                .customer("C")
                .subscription("S", "SALES", "CSP")
                .linked("P", "CSP")
                .paid("M-12..M")
                .users("M-12", 60)
                .users("M-11..M-1", 120)
                .users("M", 60);
        Map<String, Long> onlyGrowth = Map.of(
                "net-new-revenue",
                0L,
                "net-customer-adds",
                0L,
                "developers",
                0L,
                "new-deployments",
                0L,
                CONSULTANTS,
                0L);

        Plan plan = plan(users, 25, 12, onlyGrowth);

        assertThat(plan.combinations()).singleElement().satisfies(way -> {
            assertThat(way.units()).isEqualTo(Map.of(GROWTH, 21L));
            Hold hold = way.hold().orElseThrow();
            assertThat(hold.until()).isEqualTo(JUNE);
            // 81 of 120 is a loss of users, 0 points.
            assertThat(hold.loss().orElseThrow().indicatorId()).isEqualTo(GROWTH);
            assertThat(hold.loss().orElseThrow().points()).isEqualTo(Points.of(-25));
        });
    }

    @Test
    void plan_noOutlook_knowsNothingOfIt() {
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(people().portfolio());
        Plan plan = Planner.of(bound).plan("P", JUNE, PlanRequest.standard());

        assertThat(plan.aheadTo()).isEmpty();
        assertThat(plan.hold()).isEmpty();
        Outlook july = Outlook.of(bound, JUNE.plusMonths(1), 3, Assumptions.REPEAT_ALL);
        assertThatThrownBy(() -> Planner.of(bound).plan("P", JUNE, PlanRequest.standard(), july))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the outlook begins in 2021-07, not in 2021-06");
    }
}
