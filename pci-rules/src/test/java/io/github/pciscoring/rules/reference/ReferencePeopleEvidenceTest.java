package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What 3 and 4 credit and leave out, each answer worked out by hand from SPEC; the last day of M is 2021-06-30. */
class ReferencePeopleEvidenceTest {
    private static final String CONSULTANTS = "functional-consultants";
    private static final String DEVELOPERS = "developers";

    @Test
    void consultants_oneExamThatSuffices_isCreditedToEachPartner() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..")
                .person("A", "Q", "M")
                .person("A", "Q", "M..")
                .passed("A", "MB-800", "2021-06-30");

        assertThat(facts.credits("P", CONSULTANTS))
                .isEqualTo(facts.credits("Q", CONSULTANTS))
                .containsExactly("people PERSON A M as of M: 1");
        assertThat(facts.leftOut("P", CONSULTANTS)).isEmpty();
        assertThat(facts.leftOut("P", DEVELOPERS)).containsExactly("PERSON A MB-800 2021-06-30 M exam-not-asked-for");
    }

    /** "One person may count for both 3 and 4." */
    @Test
    void developers_sharedExam_isCreditedInBoth() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..")
                .passed("A", "MB-300", "2020-01-15")
                .passed("A", "MB-310", "2020-01-16")
                .passed("A", "MB-500", "2020-01-17");

        assertThat(facts.credits("P", DEVELOPERS))
                .isEqualTo(facts.credits("P", CONSULTANTS))
                .containsExactly("people PERSON A M as of M: 1");
        assertThat(facts.leftOut("P", DEVELOPERS)).containsExactly("PERSON A MB-310 2020-01-16 M exam-not-asked-for");
        assertThat(facts.leftOut("P", CONSULTANTS)).containsExactly("PERSON A MB-500 2020-01-17 M exam-not-asked-for");
    }

    @Test
    void leftOut_affiliatedOnlyInOtherMonths_isOutsideAndSaysNothingOfExams() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..M-1")
                .person("A", "P", "M+1..")
                .person("A", "Q", "never")
                .passed("A", "MB-800", "2020-01-15");

        assertThat(facts.credits("P", CONSULTANTS)).isEmpty();
        assertThat(facts.leftOut("P", CONSULTANTS)).containsExactly("PERSON A M affiliation-outside-window");
        assertThat(facts.leftOut("Q", CONSULTANTS)).containsExactly("PERSON A M affiliation-outside-window");
    }

    @Test
    void leftOut_personWithoutExams_hasNone() {
        TinyPortfolio facts = new TinyPortfolio().person("A", "P", "..");

        assertThat(facts.leftOut("P", CONSULTANTS)).containsExactly("PERSON A M no-exams");
        assertThat(facts.leftOut("P", DEVELOPERS)).containsExactly("PERSON A M no-exams");
    }

    /** "Passed on or before the last day of M and has not expired by then (expiry day itself still counts)." */
    @Test
    void leftOut_examsAroundTheLastDay_areNotYetPassedOrExpired() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..")
                .passed("A", "MB-800", "2021-07-01")
                .passed("A", "MB-800", "2020-01-15", Optional.of(LocalDate.parse("2021-06-29")))
                .person("B", "P", "..")
                .passed("B", "MB-800", "2020-01-15", Optional.of(LocalDate.parse("2021-06-30")));

        assertThat(facts.credits("P", CONSULTANTS)).containsExactly("people PERSON B M as of M: 1");
        assertThat(facts.leftOut("P", CONSULTANTS))
                .containsExactly("PERSON A MB-800 2021-07-01 M not-yet-passed", "PERSON A MB-800 2020-01-15 M expired");
    }

    /** Of somebody who qualifies, an exam that does not count is still left out. */
    @Test
    void leftOut_personQualifiesByOthers_saysOnlyWhichExamsDoNotCount() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..")
                .passed("A", "MB-800", "2020-01-15")
                .passed("A", "MB-210", "2020-02-15")
                .passed("A", "PL-200", "2021-07-01")
                .passed("A", "AZ-900", "2022-01-15");

        assertThat(facts.credits("P", CONSULTANTS)).containsExactly("people PERSON A M as of M: 1");
        assertThat(facts.leftOut("P", CONSULTANTS))
                .containsExactly(
                        "PERSON A PL-200 2021-07-01 M not-yet-passed",
                        "PERSON A AZ-900 2022-01-15 M exam-not-asked-for");
    }

    /** `PL-200` goes with `MB-210 …`, `MB-300` with `MB-310 …`; the same exam on the same day is two rows all the same. */
    @Test
    void leftOut_halvesOfTwoCombinations_areIncompleteRowByRow() {
        TinyPortfolio facts = new TinyPortfolio()
                .person("A", "P", "..")
                .passed("A", "PL-200", "2020-01-15")
                .passed("A", "MB-310", "2020-02-15")
                .passed("A", "MB-310", "2020-02-15");

        assertThat(facts.credits("P", CONSULTANTS)).isEmpty();
        assertThat(facts.leftOut("P", CONSULTANTS))
                .containsExactly(
                        "PERSON A PL-200 2020-01-15 M formula-incomplete",
                        "PERSON A MB-310 2020-02-15 M formula-incomplete",
                        "PERSON A MB-310 2020-02-15 M formula-incomplete");
    }
}
