package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.laws.RandomFacts;
import io.github.pciscoring.core.laws.ScoringLaws;
import io.github.pciscoring.core.plugins.PluginRules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws hold for indicators that are not ours. */
class ScoringLawsProperties {
    private static final PciScorer SCORER = PluginRules.scorer();

    @Property(tries = 300)
    void laws_plugInsOnAnyPortfolio_hold(@ForAll long seed) {
        new ScoringLaws(SCORER, RandomFacts.of(seed), RandomFacts.AS_OF).checkAll();
    }
}
