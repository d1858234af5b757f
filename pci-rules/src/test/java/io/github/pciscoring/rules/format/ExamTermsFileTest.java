package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule-set file can say of exams that are retired or honoured until a day, and what is wrong with it. */
class ExamTermsFileTest {
    private static final LocalDate RETIRED = LocalDate.of(2020, 12, 31);
    private static final LocalDate HONOURED = LocalDate.of(2021, 12, 31);

    private static List<String> faults(String exams) {
        return RuleSetTexts.faults(SMALL + "exams: " + exams);
    }

    @Test
    void read_terms_areOfTheirExams() {
        assertThat(read(SMALL).examTerms()).isEmpty();
        assertThat(read(SMALL
                                + "exams: {X-1: {retired-on: 2020-12-31, honoured-until: 2021-12-31},"
                                + " X-3: {retired-on: '2020-12-31'}, X-4: {honoured-until: 2021-12-31}}")
                        .examTerms())
                .isEqualTo(Map.of(
                        "X-1", ExamTerms.retiredOn(RETIRED).honouredUntil(HONOURED),
                        "X-3", ExamTerms.retiredOn(RETIRED),
                        "X-4", new ExamTerms(Optional.empty(), Optional.of(HONOURED))));
    }

    /** The section may stand before the indicators, whose formulas name the exams. */
    @Test
    void read_termsBeforeTheFormulas_areTheSame() {
        String terms = "exams: {X-1: {retired-on: 2020-12-31}}\n";
        assertThat(read(terms + SMALL)).isEqualTo(read(SMALL + terms));
    }

    @Test
    void read_examThatNoFormulaNames_isAFaultWithAHint() {
        assertThat(faults("{XX-1: {retired-on: 2020-12-31}}"))
                .containsExactly("small.yaml:41:9: exams: expected an exam of this rule set: \"XX-1\", did you"
                        + " mean \"X-1\"?");
        assertThat(faults("{OTHER: {retired-on: 2020-12-31}}"))
                .containsExactly("small.yaml:41:9: exams: expected an exam of this rule set: \"OTHER\"; known:"
                        + " X-1, X-2, X-3, X-4");
    }

    @Test
    void read_honouredUntilBeforeRetirement_isAFault() {
        assertThat(faults("{X-1: {retired-on: 2020-12-31, honoured-until: 2020-12-30}}"))
                .containsExactly("small.yaml:41:14: exams.X-1: honoured until 2020-12-30, before the exam is retired on"
                        + " 2020-12-31");
    }

    @Test
    void read_termsThatSayNothing_areAFault() {
        assertThat(faults("{X-1: {}}"))
                .containsExactly("small.yaml:41:14: exams.X-1: neither retired nor honoured until a day");
        assertThat(faults("{X-1: 2020-12-31}"))
                .containsExactly("small.yaml:41:14: exams.X-1: expected a mapping: \"2020-12-31\"");
        assertThat(faults("[X-1]")).containsExactly("small.yaml:41:8: exams: expected a mapping: a list");
        assertThat(faults("{X-1: {retired: 2020-12-31}}"))
                .contains("small.yaml:41:15: exams.X-1: unknown key: \"retired\"; known: retired-on, honoured-until");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12",
                "2020-02-30",
                "2021-02-29",
                "2020-13-01",
                "31.12.2020",
                "20201231",
                "+2020-12-31",
                "''"
            })
    void read_dayThatIsNone_isAFault(String day) {
        assertThat(faults("{X-1: {retired-on: " + day + "}}"))
                .containsExactly("small.yaml:41:27: exams.X-1.retired-on: expected a day like 2021-01-31: \""
                        + day.replace("'", "") + "\"");
    }
}
