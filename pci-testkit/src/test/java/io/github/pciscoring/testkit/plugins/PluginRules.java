package io.github.pciscoring.testkit.plugins;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Bracket;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.testkit.UnderTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A rule set of the three sample plug-ins. */
public final class PluginRules {
    /** Brackets of the baseline: small baselines earn nothing, the larger the baseline the less growth is asked. */
    private static final PointsCurve BRACKETS = PointsCurve.byBasis(List.of(
            new Bracket(Ratio.of(2), Optional.of(Ratio.of(3)), PointsCurve.allOrNothing(Ratio.of(35, 100))),
            new Bracket(Ratio.of(4), Optional.empty(), PointsCurve.allOrNothing(Ratio.of(25, 100)))));

    private PluginRules() {}

    /** Returns a scorer by all three. */
    public static PciScorer scorer() {
        return underTest().newScorer();
    }

    /** Returns all three, crediting owners, and helpers unless somebody claims. */
    public static UnderTest underTest() {
        List<IndicatorRule> rules = List.of(
                rule("people-growth", "ratio", 15, BRACKETS),
                rule("new-workloads", "workloads", 20, PointsCurve.linear(Ratio.of(5))),
                rule("satisfaction", "stars", 5, PointsCurve.linear(Ratio.of(5))));
        List<CreditRule> credits =
                List.of(CreditRule.of("OWNER"), CreditRule.of("HELPER").displacedBy(Set.of("CLAIM")));
        AttributionPolicy attribution = new AttributionPolicy(
                Set.of("OWNER", "HELPER", "CLAIM"),
                rules.stream().collect(Collectors.toMap(IndicatorRule::id, rule -> credits)));
        Points maximum = rules.stream().map(IndicatorRule::maxPoints).reduce(Points.ZERO, Points::plus);
        CompetencyRuleSet ruleSet = CompetencyRuleSet.builder()
                .id("plug-ins")
                .version("1")
                .title("Sample plug-ins")
                .attribution(attribution)
                .indicators(rules)
                .maximumTotal(maximum)
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(new Tier("HALF", new Points(maximum.micros() / 2)))))
                .build();
        return UnderTest.ruleSet(ruleSet, factories());
    }

    private static IndicatorRule rule(String type, String unit, int maxPoints, PointsCurve curve) {
        return IndicatorRule.builder()
                .id(type)
                .category("sample")
                .type(type)
                .unit(unit)
                .maxPoints(Points.of(maxPoints))
                .curve(curve)
                .build();
    }

    private static List<IndicatorFactory> factories() {
        return List.of(
                fixed("people-growth", () -> new PeopleGrowth(ExamFormula.oneOf(Set.of("X0", "X1")))),
                fixed("new-workloads", () -> new NewWorkloads(Map.of("A", 100L, "B", 40L), 500)),
                fixed("satisfaction", () -> new Satisfaction("survey", new MonthWindow(11, 0))));
    }

    private static IndicatorFactory fixed(String type, Supplier<Indicator> maker) {
        return IndicatorFactory.of(type, "", List.of(), any -> maker.get());
    }
}
