package io.github.pciscoring.testkit;

import io.github.pciscoring.testkit.plugins.PluginRules;

/** The laws hold for indicators that are not ours. */
class PluginLawsProperties extends IndicatorLaws {
    @Override
    protected UnderTest underTest() {
        return PluginRules.underTest();
    }
}
