package com.example.survey;

import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.testkit.RuleSetContract;
import io.github.pciscoring.testkit.UnderTest;

/** What a rule set promises: every indicator can earn its points, every tier can be reached. */
class OurProgrammeContractTest extends RuleSetContract {
    @Override
    protected UnderTest underTest() {
        RuleSets catalogue = RuleSets.installed();
        return UnderTest.ruleSet(catalogue.named("our-programme").orElseThrow(), catalogue.indicatorTypes());
    }
}
