package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PROGRAMMES, A: "retired 2020-12-31, honoured until 2021-12-31 if passed before retirement", over the indicators of SPEC: here
 * of MB-300, without which nobody qualifies by MB-310 as a consultant or by MB-500 as a developer.
 */
class ExamTermsTest {
    private static final ExamTerms TERMS =
            ExamTerms.retiredOn(LocalDate.of(2020, 12, 31)).honouredUntil(LocalDate.of(2021, 12, 31));

    private static SmbScenario retired(String asOf) {
        return scenario(asOf).by(rules -> rules.putExamTerms("MB-300", TERMS)).person("H", "A");
    }

    private static SmbScenario holder(String asOf, String passed) {
        return retired(asOf)
                .passed("H", "MB-300", passed)
                .passed("H", "MB-310", "2020-01-15")
                .passed("H", "MB-500", "2020-01-15");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-15, 1", "2020-12-30, 1", "2020-12-31, 1", "2021-01-01, 0", "2021-06-30, 0"})
    void examPassed_onOrBeforeTheRetirement_counts(String passed, String people) {
        assertThat(holder("2021-06", passed).consultants("A")).isEqualTo(people);
        assertThat(holder("2021-06", passed).developers("A")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"2020-06, 1", "2020-12, 1", "2021-01, 1", "2021-11, 1", "2021-12, 1", "2022-01, 0", "2025-01, 0"})
    void examPassedInTime_isHonouredUntilTheDay(String asOf, String people) {
        assertThat(holder(asOf, "2020-01-15").consultants("A")).isEqualTo(people);
    }

    /** "Expiry of the pass itself still applies." */
    @ParameterizedTest
    @CsvSource({"2021-05-31, 0", "2021-06-29, 0", "2021-06-30, 1", "2022-12-31, 1"})
    void examPassedInTime_mayExpireBefore(String expires, String people) {
        SmbScenario facts =
                retired("2021-06").passed("H", "MB-300", "2020-01-15", expires).passed("H", "MB-310", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo(people);
    }

    @Test
    void otherExams_areNotLimited() {
        SmbScenario facts =
                retired("2025-01").passed("H", "MB-800", "2024-01-15").passed("H", "PL-400", "2024-01-15");
        assertThat(facts.consultants("A")).isEqualTo("1");
        assertThat(facts.developers("A")).isEqualTo("1");
    }

    /** Passed again after the retirement: the pass in time still counts, the later one adds nothing. */
    @Test
    void examPassedAgain_countsByThePassInTime() {
        assertThat(holder("2021-06", "2020-01-15")
                        .passed("H", "MB-300", "2021-02-15")
                        .consultants("A"))
                .isEqualTo("1");
        assertThat(holder("2022-01", "2020-01-15")
                        .passed("H", "MB-300", "2021-02-15")
                        .consultants("A"))
                .isEqualTo("0");
    }

    /** Honoured until a day that is not the last of its month: at the end of that month it is over. */
    @ParameterizedTest
    @CsvSource({"2021-05, 1", "2021-06, 0"})
    void honouredUntilWithinAMonth_endsWithTheMonthBefore(String asOf, String people) {
        SmbScenario facts = scenario(asOf)
                .by(rules -> rules.putExamTerms(
                        "MB-800",
                        ExamTerms.retiredOn(LocalDate.of(2020, 12, 31)).honouredUntil(LocalDate.of(2021, 6, 29))))
                .person("H", "A")
                .passed("H", "MB-800", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo(people);
    }
}
