package io.github.pciscoring.samples;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule sets that a test makes up. */
final class Rules {
    /** One without products, channels, association types and exams. */
    static final CompetencyRuleSet BARE =
            with(Map.of(), AttributionPolicy.none()).build();

    /** One of the usual kind, with all that a programme can name. */
    static final CompetencyRuleSet PROGRAMME = programme();

    private Rules() {}

    private static CompetencyRuleSet programme() {
        Set<String> products = Set.of("SALES", "SERVICE", "OPERATIONS", "RETAIL", "CAPACITY");
        SubscriptionScope scope = SubscriptionScope.everything()
                .withProducts(products)
                .withChannels(Set.of("EA", "CSP", "WEB_DIRECT"))
                .withAgreementMonths(Map.of("EA", 12));
        ExamFormula exams = new ExamFormula(List.of(
                new Alternative(List.of(new Requirement(Set.of("X1")), new Requirement(Set.of("X2", "X3")))),
                new Alternative(List.of(new Requirement(Set.of("X4"))))));
        AttributionPolicy attribution = crediting(
                Set.of("CSP", "DPOR", "CPOR_OSA", "CPOR_OSU"),
                CreditRule.of("CSP"),
                CreditRule.of("DPOR").displacedBy(Set.of("CPOR_OSA", "CPOR_OSU")),
                CreditRule.of("CPOR_OSA"));
        return with(Map.of("scope", scope, "exams", exams), attribution)
                .putProductFamilies("all", products)
                .putChannelGroups("commercial", Set.of("EA", "CSP", "WEB_DIRECT"))
                .build();
    }

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
