package io.github.pciscoring.samples;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule sets that a test makes up. */
final class Rules {
    /** One without products, channels, association types and exams. */
    static final CompetencyRuleSet BARE =
            with(Map.of(), AttributionPolicy.none()).build();

    private Rules() {}

    /** Returns a rule set with one indicator. */
    static CompetencyRuleSet.Builder with(Map<String, ?> parameters, AttributionPolicy attribution) {
        return CompetencyRuleSet.builder()
                .id("sample")
                .version("1")
                .title("Sample")
                .indicators(List.of(IndicatorRule.builder()
                        .id("only")
                        .category("success")
                        .type("sample")
                        .parameters(Parameters.of(parameters))
                        .maxPoints(Points.of(10))
                        .unit("things")
                        .curve(PointsCurve.linear(Ratio.of(5)))
                        .build()))
                .attribution(attribution)
                .maximumTotal(Points.of(10))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()));
    }

    /** Returns the policy under which these rows credit the only indicator. */
    static AttributionPolicy crediting(Set<String> types, CreditRule... rows) {
        return new AttributionPolicy(types, Map.of("only", List.of(rows)));
    }
}
