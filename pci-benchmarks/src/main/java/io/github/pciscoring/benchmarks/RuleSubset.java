package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a rule set down to some of its indicators, to see what each of them costs. */
final class RuleSubset {
    private RuleSubset() {}

    /** Returns a rule set with these indicators only, without tiers. */
    static CompetencyRuleSet of(CompetencyRuleSet rules, Set<String> indicatorIds) {
        List<IndicatorRule> kept = rules.indicators().stream()
                .filter(rule -> indicatorIds.contains(rule.id()))
                .toList();
        Map<String, List<CreditRule>> rows =
                new LinkedHashMap<>(rules.attribution().rows());
        rows.keySet().retainAll(indicatorIds);
        return CompetencyRuleSet.builder()
                .id(rules.id() + "-subset")
                .version(rules.version())
                .title(rules.title())
                .productFamilies(rules.productFamilies())
                .channelGroups(rules.channelGroups())
                .attribution(new AttributionPolicy(rules.attribution().types(), rows))
                .indicators(kept)
                .maximumTotal(kept.stream().map(IndicatorRule::maxPoints).reduce(Points.ZERO, Points::plus))
                .rounding(rules.rounding())
                .tiers(new TierLadder(List.of()))
                .build();
    }
}
