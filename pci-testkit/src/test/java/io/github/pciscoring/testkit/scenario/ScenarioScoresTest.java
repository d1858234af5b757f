package io.github.pciscoring.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.plugins.PluginRules;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The checks of a score pass where they are right, and say what is otherwise where they are wrong. */
class ScenarioScoresTest {
    private static final String SURVEY = "satisfaction";

    /** Of two customers, one answers 4.5 and 3; the other's helper is displaced at the end. */
    private final ScenarioScores scores = Scenario.asOf("2024-06")
            .selling("A", "DIRECT")
            .subscription("S")
            .linked("P", "OWNER")
            .fact(SubjectType.CUSTOMER, "C", "survey", "M-1", "4.5")
            .fact(SubjectType.CUSTOMER, "C", "survey", "M", "3")
            .customer("D")
            .subscription("U")
            .linked("P", "HELPER", "M-1..M")
            .linked("Q", "CLAIM", "M")
            .unscored("R")
            .score(PluginRules.scorer());

    @Test
    void measuresAndPoints_ofAPartner_areExact() {
        scores.of("P")
                .measures(SURVEY, "15/4")
                .earns(SURVEY, "3.75")
                .totals("3.75")
                .reachesNoTier()
                .lacks("people-growth", "the partner's renewal month is not known")
                .measures("people-growth", ScenarioScores.ABSENT);
        assertThat(scores.measure("Q", SURVEY)).isEqualTo("absent");
        assertThat(scores.points("Q", SURVEY)).isEqualTo("0");
        assertThat(scores.of("R").score().total()).hasToString("0");
        assertThat(scores.all()).extracting(PciScore::partnerId).containsExactly("P", "Q");
    }

    @Test
    void evidence_ofAPartner_isListedInFull() {
        scores.of("P")
                .isCredited(
                        SURVEY, "C answers 2024-05 1", "C answers 2024-06 1", "C sum 2024-05 4.5", "C sum 2024-06 3")
                .leavesOut(
                        SURVEY,
                        "C no-answer 2023-07..2024-04",
                        "D no-answer 2024-05",
                        "U displaced 2024-06",
                        "U not-associated 2023-07..2024-04");
        assertThat(scores.of("Q").credited(SURVEY)).isEmpty();
        assertThat(scores.evidence("P", SURVEY).credited()).hasSize(4);
    }

    @Test
    void checks_thatAreWrong_failWithBothAndTheScenario() {
        assertFails(of -> of.measures(SURVEY, "4"), "measure of satisfaction", "expected: <4> but was: <15/4>");
        assertFails(of -> of.earns(SURVEY, "4"), "points of satisfaction", "<3.75>");
        assertFails(of -> of.totals("4"), "total", "<3.75>");
        assertFails(of -> of.reaches("HALF"), "tier", "<none>");
        assertFails(of -> of.lacks(SURVEY, "no"), "measurement of satisfaction", "15/4");
        assertFails(of -> of.isCredited(SURVEY), "credited for satisfaction", "C answers 2024-05 1");
        assertFails(of -> of.leavesOut(SURVEY), "left out for satisfaction", "U displaced 2024-06");
    }

    private void assertFails(UnaryOperator<PartnerResult> check, String... messages) {
        assertThatThrownBy(() -> check.apply(scores.of("P")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("partner P, ")
                .hasMessageContaining("Scenario.asOf(\"2024-06\")")
                .satisfies(failure -> assertThat(failure.getMessage()).contains(messages));
    }

    @Test
    void unknownPartnersAndIndicators_areRefused() {
        assertThatThrownBy(() -> scores.of("N")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scores.measure("P", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no indicator with the id none");
    }
}
