package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.IndicatorScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SearchTest {
    /** Costs that have nothing in common. */
    private static final List<String> AWKWARD =
            List.of("3.1416", "2.7183", "1.4142", "1.7321", "0.5772", "1.618", "0.6931", "2.2361");

    private final List<IndicatorRule> rules = new ArrayList<>();
    private final List<Gains> gains = new ArrayList<>();
    private final List<IndicatorPlan> plans = new ArrayList<>();

    @Test
    void run_eightIndicatorsOfAThousandAwkwardUnits_looksAtFew() {
        for (int i = 0; i < AWKWARD.size(); i++) {
            add(i, 12_000_000 + 37_813L * i, 1_000, AWKWARD.get(i), RoundingPolicy.ofIndicators(6));
        }

        Search search = search(RoundingPolicy.ofIndicators(6), "83.254117", 10);

        assertThat(search.run()).hasSize(10);
        assertThat(search.proved()).isTrue();
        assertThat(search.lookedAt()).isLessThan(Search.MOST_LOOKED_AT / 4);
    }

    @Test
    void run_costsAlmostInProportionToPoints_someGoodOnesUnproved() {
        for (int i = 0; i < 8; i++) {
            add(i, 11_000_003 + 1_000_003L * i, 500, new Amount(110 + 10L * i).toString(), RoundingPolicy.none());
        }

        Search search = search(RoundingPolicy.none(), "61.000007", 3);

        assertThat(search.run()).hasSize(3).allMatch(goal(RoundingPolicy.none(), "61.000007")::isReached);
        assertThat(search.proved()).isFalse();
    }

    @Test
    void run_manyOfOneCost_theFewestUnitsAndThenTheSteepest() {
        for (int i = 0; i < 8; i++) {
            add(i, 10_000_000, 100, "1", RoundingPolicy.ofIndicators(6));
        }

        Search search = search(RoundingPolicy.ofIndicators(6), "25", 3);

        assertThat(search.run())
                .containsExactly(
                        new int[] {100, 100, 50, 0, 0, 0, 0, 0},
                        new int[] {100, 100, 49, 1, 0, 0, 0, 0},
                        new int[] {100, 100, 49, 0, 1, 0, 0, 0});
        assertThat(search.proved()).isTrue();
    }

    @Test
    void run_tooManyToCompare_saysThatNothingIsProved() {
        for (int i = 0; i < 8; i++) {
            add(i, 12_000_000 + 37_813L * i, 1_000, AWKWARD.get(i), RoundingPolicy.ofIndicators(6));
        }
        Goal goal = goal(RoundingPolicy.ofIndicators(6), "80");

        Search search = new Search(goal, choices(goal), 100, 50);

        assertThat(search.run()).isNotEmpty().allMatch(goal::isReached);
        assertThat(search.proved()).isFalse();
    }

    private Search search(RoundingPolicy rounding, String total, int wanted) {
        Goal goal = goal(rounding, total);
        return new Search(goal, choices(goal), wanted);
    }

    private Goal goal(RoundingPolicy rounding, String total) {
        return new Goal(rules, gains, rounding, new TierLadder.Tier("T", Points.of(new BigDecimal(total))));
    }

    private List<Choice> choices(Goal goal) {
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < plans.size(); place++) {
            choices.add(Choice.of(goal, place, plans.get(place)));
        }
        return choices;
    }

    private void add(int place, long micros, long threshold, String cost, RoundingPolicy rounding) {
        IndicatorRule rule = IndicatorRule.builder()
                .id("i" + place)
                .category("all")
                .type("any")
                .unit("things")
                .maxPoints(new Points(micros))
                .curve(PointsCurve.linear(Ratio.of(threshold)))
                .build();
        Measurement measure = Measurement.of(0);
        PlanUnit unit = new PlanUnit(Amount.of(1), "things", Ratio.ONE);
        Gains earned = Gains.of(rule, rule.curve(), (Measurement.Value) measure, unit, rounding);
        IndicatorPlan.Builder plan = IndicatorPlan.builder()
                .score(new IndicatorScore(rule, measure, Points.ZERO))
                .cost(Amount.of(cost));
        for (int i = 1; i < earned.units().size(); i++) {
            plan.addGains(new UnitGain(
                    earned.units().get(i),
                    earned.points().get(i),
                    earned.points().get(i)));
        }
        rules.add(rule);
        gains.add(earned);
        plans.add(plan.limit(OptionalLong.empty()).build());
    }
}
