package io.github.pciscoring.core.classes;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.laws.RandomFacts;
import io.github.pciscoring.core.laws.ScoringLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws hold whatever class a partner is in. */
class ClassLawsProperties {
    private static final PciScorer FIGURES = ClassRules.scorer(ClassRules.figures());
    private static final PciScorer WINDOWS = ClassRules.scorer(ClassRules.windows());

    @Property(tries = 150)
    void laws_variantsOfParametersAndCurves_hold(@ForAll long seed) {
        new ScoringLaws(FIGURES, ClassFacts.of(seed), RandomFacts.AS_OF).checkAll();
    }

    @Property(tries = 150)
    void laws_variantsOfMonths_hold(@ForAll long seed) {
        new ScoringLaws(WINDOWS, ClassFacts.of(seed), RandomFacts.AS_OF).checkAll();
    }
}
