package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;

/**
 * A rule set with its indicators made, and what these need of a portfolio. Thread-safe.
 *
 * @param rules the rule set
 * @param indicators all that is evaluated: indicators in the order of the rule set, of one that varies once for each set of
 *     parameters with which it scores anybody; then classifications, in their order
 * @param scored by indicator of the rule set, how partners are scored by it
 * @param plan what has to be bound
 */
record BoundRules(
        CompetencyRuleSet rules,
        ImmutableList<BoundIndicator> indicators,
        ImmutableList<ScoredRule> scored,
        InputPlan plan) {

    static BoundRules of(CompetencyRuleSet rules, Iterable<BoundIndicator> indicators, Iterable<ScoredRule> scored) {
        ImmutableList<BoundIndicator> all = ImmutableList.copyOf(indicators);
        return new BoundRules(rules, all, ImmutableList.copyOf(scored), new InputPlan(rules.attribution(), all));
    }

    /** Returns whether there is an indicator or a classification with an id. */
    boolean evaluates(String id) {
        return indicators.stream().anyMatch(indicator -> indicator.id().equals(id));
    }

    /** Returns the place of the first classification: what is evaluated before it earns points. */
    int firstClassification() {
        return indicators.size() - rules.classifications().size();
    }
}
