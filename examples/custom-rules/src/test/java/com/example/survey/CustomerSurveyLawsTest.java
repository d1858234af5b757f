package com.example.survey;

import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.testkit.IndicatorLaws;
import io.github.pciscoring.testkit.UnderTest;
import java.util.Map;

/** The laws that every indicator keeps. */
class CustomerSurveyLawsTest extends IndicatorLaws {
    @Override
    protected UnderTest underTest() {
        return UnderTest.indicator(CustomerSurvey.TYPE)
                .withParameters(Map.of(
                        "scope", SubscriptionScope.everything(),
                        "window", new MonthWindow(11, 0),
                        "minimum-answers", 2L))
                .build();
    }
}
