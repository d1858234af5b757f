package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualificationBinderTest {
    private static final ExamFormula ONE = ExamFormula.oneOf(Set.of("X1", "X2"));
    /** X1 with one of X2 and X3, or X4. */
    private static final ExamFormula COMBINED = new ExamFormula(List.of(
            new Alternative(List.of(new Requirement(Set.of("X1")), new Requirement(Set.of("X2", "X3")))),
            new Alternative(List.of(new Requirement(Set.of("X4"))))));

    @Test
    void byPerson_examThatExpires_countsAtTheEndsOfItsMonths() {
        assertThat(qualified(ONE, exam("X1", "2020-02-29", "2020-05-31"))).containsExactly(2, 3, 4, 5);
        assertThat(qualified(ONE, exam("X1", "2020-02-29", "2020-05-30"))).containsExactly(2, 3, 4);
        assertThat(qualified(ONE, exam("X1", "2020-02-01", "2020-02-28"))).isEmpty();
        assertThat(qualified(ONE, exam("X1", "2020-02-01", "2020-02-29"))).containsExactly(2);
    }

    @Test
    void byPerson_examThatNeverExpires_countsForEver() {
        assertThat(qualified(ONE, exam("X1", "2024-11-30", null))).containsExactly(59, 60);
    }

    @Test
    void byPerson_examPassedAgain_fillsTheGap() {
        assertThat(qualified(
                        ONE,
                        exam("X1", "2020-01-15", "2020-03-15"),
                        exam("X2", "2020-03-20", "2020-04-30"),
                        exam("X1", "2020-06-01", "2020-06-30")))
                .containsExactly(1, 2, 3, 4, 6);
    }

    @Test
    void byPerson_requirements_areAllNeededAtOnce() {
        assertThat(qualified(
                        COMBINED,
                        exam("X1", "2020-01-15", "2020-06-30"),
                        exam("X2", "2020-03-20", "2020-04-30"),
                        exam("X3", "2020-06-20", null)))
                .containsExactly(3, 4, 6);
        assertThat(qualified(COMBINED, exam("X1", "2020-01-15", null))).isEmpty();
        assertThat(qualified(COMBINED, exam("X2", "2020-01-15", null), exam("X3", "2020-01-15", null)))
                .isEmpty();
    }

    @Test
    void byPerson_alternatives_areUnited() {
        assertThat(qualified(
                        COMBINED,
                        exam("X1", "2020-01-15", "2020-02-29"),
                        exam("X2", "2020-01-15", null),
                        exam("X4", "2020-02-15", "2020-03-31")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void byPerson_otherExamsAndNone_doNotQualify() {
        assertThat(qualified(ONE, exam("X9", "2020-01-15", null))).isEmpty();
        assertThat(qualified(ONE)).isEmpty();
    }

    /** Months 2, 3 and so on are those of 2020; 2020-04-29 is not the last day of its month. */
    @Test
    void byPerson_examRetired_countsIfPassedByThen() {
        Map<String, ExamTerms> retired = Map.of("X1", ExamTerms.retiredOn(LocalDate.parse("2020-04-29")));
        assertThat(qualified(ONE, retired, exam("X1", "2020-04-29", "2020-06-30")))
                .containsExactly(4, 5, 6);
        assertThat(qualified(ONE, retired, exam("X1", "2020-04-30", "2020-06-30")))
                .isEmpty();
        assertThat(qualified(ONE, retired, exam("X2", "2020-04-30", "2020-06-30")))
                .containsExactly(4, 5, 6);
        assertThat(qualified(
                        ONE, retired, exam("X1", "2020-05-01", "2020-06-30"), exam("X1", "2020-02-01", "2020-03-31")))
                .containsExactly(2, 3);
    }

    @Test
    void byPerson_examHonouredUntilADay_countsAtTheEndsOfTheMonthsBefore() {
        assertThat(qualified(ONE, honoured("2020-05-31"), exam("X1", "2020-02-29", null)))
                .containsExactly(2, 3, 4, 5);
        assertThat(qualified(ONE, honoured("2020-05-30"), exam("X1", "2020-02-29", null)))
                .containsExactly(2, 3, 4);
        assertThat(qualified(ONE, honoured("2020-05-30"), exam("X1", "2020-02-29", "2020-04-30")))
                .containsExactly(2, 3, 4);
        assertThat(qualified(ONE, honoured("2020-05-31"), exam("X1", "2020-02-29", "2020-04-29")))
                .containsExactly(2, 3);
        assertThat(qualified(ONE, honoured("2020-05-31"), exam("X1", "2020-06-01", null)))
                .isEmpty();
    }

    @Test
    void byPerson_termsOfOtherExamsAndOfThoseThatNobodyPassed_doNotMatter() {
        Map<String, ExamTerms> others = Map.of(
                "X7", ExamTerms.retiredOn(LocalDate.parse("2000-01-01")),
                "X2", ExamTerms.retiredOn(LocalDate.parse("2000-01-01")));
        assertThat(qualified(ONE, others, exam("X1", "2020-02-29", "2020-04-30")))
                .containsExactly(2, 3, 4);
        assertThat(qualified(COMBINED, others, exam("X1", "2020-02-29", "2020-04-30"), exam("X2", "2020-02-29", null)))
                .isEmpty();
    }

    private static Map<String, ExamTerms> honoured(String until) {
        return Map.of("X1", new ExamTerms(Optional.empty(), Optional.of(LocalDate.parse(until))));
    }

    private static List<Integer> qualified(ExamFormula formula, Fact... exams) {
        return qualified(formula, Map.of(), exams);
    }

    private static List<Integer> qualified(ExamFormula formula, Map<String, ExamTerms> terms, Fact... exams) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Affiliation("H0", "P1", MonthRange.ALWAYS), new Affiliation("H1", "P1", MonthRange.ALWAYS)));
        facts.addAll(List.of(exams));
        PortfolioColumns columns = EngineFacts.columns(facts.toArray(Fact[]::new));
        return EngineFacts.months(
                new QualificationBinder(
                                columns,
                                new ExamCodes(columns.codes(), formula),
                                new ExamLimits(columns.codes(), terms))
                        .byPerson(),
                1);
    }

    private static Fact exam(String exam, String passedOn, String expiresOn) {
        return ExamPass.builder()
                .personId("H1")
                .exam(exam)
                .passedOn(LocalDate.parse(passedOn))
                .expiresOn(Optional.ofNullable(expiresOn).map(LocalDate::parse))
                .build();
    }
}
