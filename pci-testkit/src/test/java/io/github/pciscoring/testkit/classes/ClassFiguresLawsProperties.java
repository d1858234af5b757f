package io.github.pciscoring.testkit.classes;

import io.github.pciscoring.testkit.IndicatorLaws;
import io.github.pciscoring.testkit.UnderTest;

/** The laws hold whatever class a partner is in: variants of parameters and curves. */
class ClassFiguresLawsProperties extends IndicatorLaws {
    @Override
    protected UnderTest underTest() {
        return ClassRules.underTest(ClassRules.figures());
    }
}
