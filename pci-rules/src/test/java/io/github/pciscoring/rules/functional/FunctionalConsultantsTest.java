package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 3: functional consultants; and what it shares with measure 4, developers. */
class FunctionalConsultantsTest {

    private static SmbScenario holder(String exams) {
        SmbScenario facts = scenario().person("H", "A");
        for (String exam : exams.split(" ")) {
            facts.passed("H", exam, "2020-01-15");
        }
        return facts;
    }

    /** "at least one of: PL-200 and one of …; MB-300 and one of …; MB-800". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PL-200 MB-210",
                "PL-200 MB-220",
                "PL-200 MB-230",
                "PL-200 MB-240",
                "MB-300 MB-310",
                "MB-300 MB-320",
                "MB-300 MB-330",
                "MB-800",
                "PL-200 MB-210 MB-220 MB-230 MB-240 MB-300 MB-310 MB-320 MB-330 MB-800"
            })
    void holderOfAnAlternative_countsOnce(String exams) {
        assertThat(holder(exams).consultants("A")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PL-200",
                "MB-300",
                "MB-210 MB-220 MB-230 MB-240",
                "MB-310 MB-320 MB-330",
                "PL-200 MB-310 MB-320 MB-330",
                "MB-300 MB-210 MB-220 MB-230 MB-240",
                "PL-200 MB-300",
                "PL-400",
                "MB-300 MB-500 MB-700",
                "PL-200 MB-500",
                "PL-200 MB-250",
                "MB-300 MB-340",
                "PL-100 MB-210",
                "MB-901",
                "mb-800",
                "MB-80",
                "MB-8000"
            })
    void holderOfNoWholeAlternative_doesNotCount(String exams) {
        assertThat(holder(exams).consultants("A")).isEqualTo("0");
    }

    @Test
    void unknownExams_doNoHarm() {
        assertThat(holder("MB-800 AZ-104 SOMETHING").consultants("A")).isEqualTo("1");
    }

    @Test
    void examsOfTwoPeople_makeNoWhole() {
        SmbScenario facts = scenario()
                .person("H1", "A")
                .passed("H1", "PL-200", "2020-01-15")
                .person("H2", "A")
                .passed("H2", "MB-210", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo("0");
    }

    @Test
    void personWithoutExams_doesNotCount() {
        assertThat(scenario().person("H", "A").consultants("A")).isEqualTo("0");
    }

    @Test
    void people_areCountedEach() {
        SmbScenario facts = scenario()
                .person("H1", "A")
                .passed("H1", "MB-800", "2020-01-15")
                .person("H2", "A")
                .passed("H2", "MB-800", "2020-01-15")
                .person("H3", "A")
                .passed("H3", "PL-200", "2020-01-15")
                .passed("H3", "MB-240", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo("3");
    }

    /** "passed on or before the last day of M". */
    @ParameterizedTest
    @CsvSource({
        "2021-06, 2021-06-29, 1",
        "2021-06, 2021-06-30, 1",
        "2021-06, 2021-07-01, 0",
        "2021-06, 2021-06-01, 1",
        "2021-06, 2021-05-31, 1",
        "2021-06, 2004-02-29, 1",
        "2020-02, 2020-02-29, 1",
        "2020-02, 2020-03-01, 0",
        "2021-02, 2021-02-28, 1",
        "2021-02, 2021-03-01, 0",
        "2020-12, 2020-12-31, 1",
        "2020-12, 2021-01-01, 0"
    })
    void examPassedOnADay_countsUntilTheLastOfTheMonth(String asOf, String day, String consultants) {
        SmbScenario facts = scenario(asOf).person("H", "A").passed("H", "MB-800", day);
        assertThat(facts.consultants("A")).isEqualTo(consultants);
    }

    /** "has not expired by then (expiry day itself still counts)". */
    @ParameterizedTest
    @CsvSource({
        "2021-06, 2021-06-29, 0",
        "2021-06, 2021-06-30, 1",
        "2021-06, 2021-07-01, 1",
        "2021-06, 2021-07-31, 1",
        "2021-06, 2021-06-01, 0",
        "2021-06, 2021-05-31, 0",
        "2021-06, 2031-06-30, 1",
        "2020-02, 2020-02-28, 0",
        "2020-02, 2020-02-29, 1",
        "2021-02, 2021-02-27, 0",
        "2021-02, 2021-02-28, 1",
        "2020-12, 2020-12-30, 0",
        "2020-12, 2020-12-31, 1"
    })
    void examThatExpiresOnADay_countsOnItsLastDay(String asOf, String day, String consultants) {
        SmbScenario facts = scenario(asOf).person("H", "A").passed("H", "MB-800", "2018-03-10", day);
        assertThat(facts.consultants("A")).isEqualTo(consultants);
    }

    @Test
    void examPassedAndExpiredInTheMonth_doesNotCount() {
        SmbScenario facts = scenario().person("H", "A").passed("H", "MB-800", "2021-06-02", "2021-06-29");
        assertThat(facts.consultants("A")).isEqualTo("0");
    }

    @Test
    void examPassedAndExpiringOnTheLastDay_counts() {
        SmbScenario facts = scenario().person("H", "A").passed("H", "MB-800", "2021-06-30", "2021-06-30");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, 1", "2021-07-01, 0"})
    void expiredExamTakenAgain_countsFromThen(String again, String consultants) {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "MB-800", "2019-01-01", "2021-01-01")
                .passed("H", "MB-800", again, "2023-01-01");
        assertThat(facts.consultants("A")).isEqualTo(consultants);
    }

    @Test
    void validExamTakenAgainLater_countsOnce() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "MB-800", "2019-01-01", "2022-01-01")
                .passed("H", "MB-800", "2021-01-01", "2024-01-01");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    @Test
    void validExamTakenAgainForAShorterTime_stillCounts() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "MB-800", "2019-01-01")
                .passed("H", "MB-800", "2020-01-01", "2020-12-31");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    @Test
    void validExamBesideOneStillToBePassed_counts() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "PL-200", "2019-01-01")
                .passed("H", "MB-210", "2019-01-01")
                .passed("H", "MB-220", "2021-07-01");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-29, 0", "2021-06-30, 1"})
    void eitherPartExpired_breaksTheAlternative(String expires, String consultants) {
        SmbScenario first = scenario()
                .person("H", "A")
                .passed("H", "PL-200", "2019-01-01", expires)
                .passed("H", "MB-210", "2019-01-01");
        assertThat(first.consultants("A")).isEqualTo(consultants);
        SmbScenario second = scenario()
                .person("H", "A")
                .passed("H", "PL-200", "2019-01-01")
                .passed("H", "MB-210", "2019-01-01", expires);
        assertThat(second.consultants("A")).isEqualTo(consultants);
    }

    @Test
    void partsNeverHeldTogether_doNotCount() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "MB-300", "2018-01-01", "2020-12-31")
                .passed("H", "MB-310", "2021-01-01");
        assertThat(facts.consultants("A")).isEqualTo("0");
    }

    @Test
    void onePartExpired_leavesAnotherOfItsKind() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .passed("H", "MB-300", "2018-01-01")
                .passed("H", "MB-310", "2018-01-01", "2020-12-31")
                .passed("H", "MB-330", "2018-01-01");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    /** "people affiliated with the partner in M". */
    @ParameterizedTest
    @CsvSource({
        ".., 1",
        "..M-1, 0",
        "..M, 1",
        "M.., 1",
        "M+1.., 0",
        "M, 1",
        "M-1, 0",
        "M+1, 0",
        "M-12..M-1, 0",
        "M-12..M+5, 1"
    })
    void affiliation_countsInM(String months, String consultants) {
        SmbScenario facts = scenario().person("H", "A", months).passed("H", "MB-800", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo(consultants);
    }

    @Test
    void passedBeforeTheAffiliation_counts() {
        SmbScenario facts = scenario().person("H", "A", "M..").passed("H", "MB-800", "2009-01-15");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    /** "once for each partner they are affiliated with". */
    @Test
    void personOfTwoPartners_countsForEach() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .person("H", "B", "M-3..M")
                .person("H", "C", "..M-1")
                .passed("H", "MB-800", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo("1");
        assertThat(facts.consultants("B")).isEqualTo("1");
        assertThat(facts.consultants("C")).isEqualTo("0");
    }

    /** "One person counts once, whatever they hold". */
    @Test
    void personAffiliatedTwiceWithAPartner_countsOnce() {
        SmbScenario facts = scenario()
                .person("H", "A")
                .person("H", "A", "M-3..M")
                .person("H", "A")
                .passed("H", "MB-800", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }

    @Test
    void personWhoLeftAndCameBack_counts() {
        SmbScenario facts =
                scenario().person("H", "A", "..M-5").person("H", "A", "M..").passed("H", "MB-800", "2020-01-15");
        assertThat(facts.consultants("A")).isEqualTo("1");
        SmbScenario between =
                scenario().person("H", "A", "..M-1").person("H", "A", "M+1..").passed("H", "MB-800", "2020-01-15");
        assertThat(between.consultants("A")).isEqualTo("0");
    }
}
