package io.github.pciscoring.rules;

import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.RuleSetContract;
import io.github.pciscoring.testkit.UnderTest;

/** The built-in rule set keeps the contract of all rule sets. */
class SmmcsSmbContractTest extends RuleSetContract {
    @Override
    protected UnderTest underTest() {
        return UnderTest.ruleSet(RuleSets.smmcsSmb(), StandardIndicators.factories());
    }
}
