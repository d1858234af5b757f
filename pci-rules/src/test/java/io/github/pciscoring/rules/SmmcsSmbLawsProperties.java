package io.github.pciscoring.rules;

import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.IndicatorLaws;
import io.github.pciscoring.testkit.UnderTest;

/** The laws hold for our own six indicators, as for those of any rule author. */
class SmmcsSmbLawsProperties extends IndicatorLaws {
    @Override
    protected UnderTest underTest() {
        return UnderTest.ruleSet(RuleSets.smmcsSmb(), StandardIndicators.factories());
    }
}
