package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 4: developers. */
class DevelopersTest {

    private static SmbScenario holder(String exams) {
        SmbScenario facts = scenario().person("H", "A");
        for (String exam : exams.split(" ")) {
            facts.passed("H", exam, "2020-01-15");
        }
        return facts;
    }

    /** "PL-400; or MB-300 and one of MB-500 MB-700". */
    @ParameterizedTest
    @ValueSource(strings = {"PL-400", "MB-300 MB-500", "MB-300 MB-700", "PL-400 MB-300 MB-500 MB-700"})
    void holderOfAnAlternative_countsOnce(String exams) {
        assertThat(holder(exams).developers("A")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MB-300",
                "MB-500",
                "MB-700",
                "MB-500 MB-700",
                "MB-800",
                "PL-200 MB-210",
                "PL-200 MB-500",
                "MB-300 MB-310",
                "MB-300 MB-600",
                "PL-40",
                "PL-300"
            })
    void holderOfNoWholeAlternative_doesNotCount(String exams) {
        assertThat(holder(exams).developers("A")).isEqualTo("0");
    }

    /** "Likewise": the same days and affiliations as for functional consultants. */
    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 2021-06-30, M, 1",
        "2021-07-01, 2021-07-31, M, 0",
        "2021-06-01, 2021-06-29, M, 0",
        "2021-06-30, 2021-06-30, M-1, 0",
        "2021-06-30, 2021-06-30, M+1, 0"
    })
    void examAndAffiliation_countAtTheEndOfM(String passed, String expires, String affiliated, String developers) {
        SmbScenario facts = scenario().person("H", "A", affiliated).passed("H", "PL-400", passed, expires);
        assertThat(facts.developers("A")).isEqualTo(developers);
    }

    /** "One person may count for both 3 and 4." */
    @Test
    void personWithBothKinds_countsForBoth() {
        SmbScenario facts = holder("MB-300 MB-310 MB-500");
        assertThat(facts.consultants("A")).isEqualTo("1");
        assertThat(facts.developers("A")).isEqualTo("1");
    }

    @Test
    void personOfTwoPartners_countsForEach() {
        SmbScenario facts = scenario().person("H", "A").person("H", "B").passed("H", "PL-400", "2020-01-15");
        assertThat(facts.developers("A")).isEqualTo("1");
        assertThat(facts.developers("B")).isEqualTo("1");
    }

    @Test
    void people_areCountedEach() {
        SmbScenario facts = scenario()
                .person("H1", "A")
                .passed("H1", "PL-400", "2020-01-15")
                .person("H2", "A")
                .passed("H2", "MB-300", "2020-01-15")
                .passed("H2", "MB-700", "2020-01-15")
                .person("H3", "A")
                .passed("H3", "MB-800", "2020-01-15");
        assertThat(facts.developers("A")).isEqualTo("2");
        assertThat(facts.consultants("A")).isEqualTo("1");
    }
}
