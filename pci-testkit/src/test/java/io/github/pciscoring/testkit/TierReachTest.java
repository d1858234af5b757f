package io.github.pciscoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TierReachTest {
    /** Three indicators of 30, 30 and 40 points, the first two of one category. */
    private static List<String> unreachable(Tier... tiers) {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id("rules")
                .version("1")
                .title("Rules")
                .addIndicators(rule("a", "sales", 30), rule("b", "sales", 30), rule("c", "skills", 40))
                .maximumTotal(Points.of(100))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(tiers)))
                .build();
        TierReach reach = new TierReach(rules);
        return List.of(tiers).stream()
                .filter(tier -> !reach.isReachable(tier))
                .map(Tier::name)
                .toList();
    }

    private static IndicatorRule rule(String id, String category, int points) {
        return IndicatorRule.builder()
                .id(id)
                .category(category)
                .type("any")
                .maxPoints(Points.of(points))
                .unit("things")
                .curve(PointsCurve.linear(Ratio.of(1)))
                .build();
    }

    private static Tier tier(String name, int minimum) {
        return new Tier(name, Points.of(minimum));
    }

    @Test
    void isReachable_totalsThatRise_allAre() {
        assertThat(unreachable(tier("LOW", 0), tier("MIDDLE", 60), tier("HIGH", 100)))
                .isEmpty();
    }

    @Test
    void isReachable_minimaThatFitTogether_allAre() {
        assertThat(unreachable(
                        tier("LOW", 50).withPerIndicator(Map.of("a", Points.of(30))),
                        tier("HIGH", 50)
                                .withPerIndicator(Map.of("a", Points.of(30)))
                                .withPerCategory(Map.of("skills", Points.of(40)))))
                .isEmpty();
    }

    @Test
    void isReachable_minimaOfItsPartsNeedAllThatTheHigherAsks_isNot() {
        // Whoever has 60 of sales and 40 of skills has 100 in all, and is in the higher tier.
        assertThat(unreachable(
                        tier("PASSED_OVER", 10)
                                .withPerCategory(Map.of("sales", Points.of(60), "skills", Points.of(40))),
                        tier("HIGH", 100)))
                .containsExactly("PASSED_OVER");
        assertThat(unreachable(
                        tier("JUST_REACHED", 10)
                                .withPerIndicator(Map.of("a", Points.of(30)))
                                .withPerCategory(Map.of("skills", Points.of(40))),
                        tier("HIGH", 71)))
                .isEmpty();
        assertThat(unreachable(
                        tier("PASSED_OVER", 10)
                                .withPerIndicator(Map.of("a", Points.of(30)))
                                .withPerCategory(Map.of("skills", Points.of(40))),
                        tier("HIGH", 70)))
                .containsExactly("PASSED_OVER");
    }

    @Test
    void isReachable_minimaWithinACategoryThatAreMoreThanItsOwn_isByThem() {
        assertThat(unreachable(
                        tier("PASSED_OVER", 10)
                                .withPerIndicator(Map.of("a", Points.of(30), "b", Points.of(30)))
                                .withPerCategory(Map.of("sales", Points.of(1))),
                        tier("HIGH", 60)))
                .containsExactly("PASSED_OVER");
    }
}
