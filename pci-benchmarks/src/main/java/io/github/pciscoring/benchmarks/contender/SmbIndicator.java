package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;

/** The six indicators that every contender knows, in SPEC's order. */
public enum SmbIndicator {
    /** Measure 1. */
    REVENUE("net-new-revenue"),
    /** Measure 2. */
    ADDS("net-customer-adds"),
    /** Measure 3. */
    CONSULTANTS("functional-consultants"),
    /** Measure 4. */
    DEVELOPERS("developers"),
    /** Measure 5. */
    DEPLOYMENTS("new-deployments"),
    /** Measure 6. */
    GROWTH("monthly-active-user-growth");

    private final String id;

    SmbIndicator(String id) {
        this.id = id;
    }

    /** Returns its id in the rule set. */
    public String id() {
        return id;
    }

    /** Returns its rule; throws {@link IllegalArgumentException} if the rule set has none. */
    public IndicatorRule in(CompetencyRuleSet rules) {
        return rules.indicator(id).orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
    }

    /** Returns its place in the rule set; throws likewise. */
    public int placeIn(CompetencyRuleSet rules) {
        return rules.indicators().indexOf(in(rules));
    }
}
