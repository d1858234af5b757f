package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.rules.RuleSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rule sets to explain scores of. */
final class ExplainedRules {
    /** A classification of the rule set by class. */
    static final String MARKET = "customer-market";

    private ExplainedRules() {}

    /** Returns the built-in rules, of which deployments ask less of partners in one class. */
    static CompetencyRuleSet byClass() {
        CompetencyRuleSet plain = RuleSets.smmcsSmb();
        Map<String, List<CreditRule>> rows =
                new LinkedHashMap<>(plain.attribution().rows());
        rows.put(MARKET, rows.get("net-new-revenue"));
        return CompetencyRuleSet.builder()
                .from(plain)
                .id("by-class")
                .attribution(new AttributionPolicy(plain.attribution().types(), rows))
                .addClassifications(Classification.builder()
                        .id(MARKET)
                        .type("customers-with-code")
                        .parameters(Parameters.of(
                                Map.of("codes", new FactCodes(SubjectType.TENANT, "market", Set.of("developed")))))
                        .addClasses(
                                Classification.PartnerClass.from("developed", Ratio.ONE),
                                Classification.PartnerClass.otherwise("developing"))
                        .build())
                .indicators(
                        plain.indicators().stream().map(ExplainedRules::varied).toList())
                .build();
    }

    private static IndicatorRule varied(IndicatorRule rule) {
        if (!rule.id().equals("new-deployments")) {
            return rule;
        }
        return IndicatorRule.builder()
                .from(rule)
                .variants(new Variants(
                        MARKET,
                        Map.of(
                                "developing",
                                new Variants.Variant(
                                        Parameters.of(Map.of("below", 3L, "above", 2L)),
                                        Optional.of(PointsCurve.linear(Ratio.of(2)))))))
                .build();
    }
}
