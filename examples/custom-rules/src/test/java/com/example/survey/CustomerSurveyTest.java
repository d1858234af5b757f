package com.example.survey;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.testkit.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CustomerSurveyTest {
    private static final RuleSets CATALOGUE = RuleSets.installed();
    private static final PciScorer SCORER =
            CATALOGUE.scorer(CATALOGUE.named("our-programme").orElseThrow());

    private final Scenario scenario = Scenario.asOf("2021-06")
            .customer("C")
            .subscription("S", "SALES", "CSP")
            .linked("P", "CSP", "M-3..");

    private Scenario answered(String month, String stars) {
        return scenario.fact(SubjectType.CUSTOMER, "C", "survey", month, stars);
    }

    @Test
    void survey_answersWhileLinked_areAveraged() {
        answered("M-3", "5");
        answered("M", "2.5");
        answered("M-4", "1"); // before the partner came
        scenario.score(SCORER)
                .of("P")
                .measures("customer-survey", "15/4")
                .earns("customer-survey", "4.166667")
                .isCredited(
                        "customer-survey",
                        "C answers 2021-03 1",
                        "C answers 2021-06 1",
                        "C stars 2021-03 5",
                        "C stars 2021-06 2.5");
    }

    @Test
    void survey_oneAnswer_isTooFew() {
        answered("M", "5");
        scenario.score(SCORER).of("P").lacks("customer-survey", "answers: 1, needed: 2").earns("customer-survey", "0");
    }
}
