package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;

/**
 * A rule set with its indicators made, and what these need of a portfolio. Thread-safe.
 *
 * @param rules the rule set
 * @param indicators the indicators, in its order
 * @param plan what has to be bound for them
 */
record BoundRules(CompetencyRuleSet rules, ImmutableList<BoundIndicator> indicators, InputPlan plan) {

    static BoundRules of(CompetencyRuleSet rules, Iterable<BoundIndicator> indicators) {
        ImmutableList<BoundIndicator> all = ImmutableList.copyOf(indicators);
        return new BoundRules(rules, all, new InputPlan(rules.attribution(), all));
    }
}
