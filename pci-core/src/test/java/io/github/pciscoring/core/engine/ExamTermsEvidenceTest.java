package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of exams that were retired or are honoured until a day, over the months 10 to 12 of 2020. */
class ExamTermsEvidenceTest {
    private static final LocalDate NOVEMBER_END = LocalDate.of(2020, 11, 30);

    private static Fact exam(String exam, String passed, String expires) {
        return ExamPass.builder()
                .personId("H1")
                .exam(exam)
                .passedOn(LocalDate.parse(passed))
                .expiresOn(expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires)))
                .build();
    }

    private static CollectedEvidence evidence(Map<String, ExamTerms> terms, Fact... exams) {
        List<Fact> facts = new ArrayList<>(List.of(exams));
        facts.add(new Affiliation("H1", "P1", MonthRange.ALWAYS));
        CollectedEvidence evidence = new CollectedEvidence();
        EvidenceSample.bind(facts, terms).evidence(EvidenceQuery.all(), EvidenceSample.AS_OF, evidence);
        return evidence;
    }

    private static List<String> leftOut(CollectedEvidence evidence) {
        return evidence.leftOut().stream().map(EvidenceSample::text).toList();
    }

    private static List<String> texts(CollectedEvidence evidence) {
        return evidence.leftOut().stream().map(LeftOut::text).toList();
    }

    private static Map<String, ExamTerms> retired(String exam, LocalDate day) {
        return Map.of(exam, ExamTerms.retiredOn(day));
    }

    private static Map<String, ExamTerms> honoured(String exam, LocalDate day) {
        return Map.of(exam, new ExamTerms(Optional.empty(), Optional.of(day)));
    }

    @Test
    void leftOut_examPassedAfterItsRetirement_neverCountsAndSaysWhenThatWas() {
        CollectedEvidence evidence = evidence(retired("X1", NOVEMBER_END), exam("X1", "2020-12-01", "2020-12-30"));
        assertThat(leftOut(evidence)).containsExactly("P1 H1/X1 passed-after-retirement [10, 11, 12]");
        assertThat(texts(evidence)).containsExactly("the exam was passed after its retirement: retired on 2020-11-30");
        assertThat(evidence.credited()).isEmpty();
        assertThat(leftOut(evidence(retired("X1", NOVEMBER_END), exam("X1", "2020-11-30", ""))))
                .containsExactly("P1 H1/X1 not-yet-passed [10]");
    }

    @Test
    void leftOut_examNoLongerHonoured_saysUntilWhenItWas() {
        CollectedEvidence evidence = evidence(honoured("X1", NOVEMBER_END), exam("X1", "2020-01-01", ""));
        assertThat(leftOut(evidence)).containsExactly("P1 H1/X1 no-longer-honoured [12]");
        assertThat(texts(evidence)).containsExactly("the exam is no longer honoured: honoured until 2020-11-30");
        assertThat(leftOut(evidence(honoured("X1", NOVEMBER_END.minusDays(1)), exam("X1", "2020-11-02", "2020-12-30"))))
                .containsExactly(
                        "P1 H1/X1 not-yet-passed [10]", "P1 H1/X1 expired [12]", "P1 H1/X1 no-longer-honoured [11]");
    }

    /** X2 goes with one of X3 and X4. */
    @Test
    void leftOut_formulaIncomplete_namesOnlyWhatStillCounts() {
        assertThat(texts(evidence(honoured("X3", NOVEMBER_END.minusDays(1)), exam("X2", "2020-01-01", ""))))
                .as("by the newest month")
                .containsExactly("not enough by itself: also needs X4");
        assertThat(texts(evidence(retired("X3", NOVEMBER_END), exam("X2", "2020-01-01", ""))))
                .containsExactly("not enough by itself: also needs one of X3 (retired on 2020-11-30), X4");
        assertThat(texts(evidence(retired("X3", LocalDate.of(2020, 12, 31)), exam("X2", "2020-01-01", ""))))
                .containsExactly("not enough by itself: also needs one of X3, X4");
        assertThat(texts(evidence(honoured("X2", NOVEMBER_END), exam("X3", "2020-01-01", ""))))
                .containsExactly("not enough by itself: what else it needs is no longer honoured");
        assertThat(leftOut(evidence(
                        honoured("X2", NOVEMBER_END), exam("X2", "2020-01-01", ""), exam("X3", "2020-01-01", ""))))
                .containsExactly("P1 H1/X2 no-longer-honoured [12]", "P1 H1/X3 formula-incomplete [12]");
    }

    @Test
    void credited_examsThatDoNotCount_areNotNamed() {
        Fact held = exam("X1", "2020-01-01", "");
        CollectedEvidence evidence = evidence(
                Map.of(
                        "X2", ExamTerms.retiredOn(NOVEMBER_END).honouredUntil(NOVEMBER_END),
                        "X3", ExamTerms.retiredOn(LocalDate.of(2019, 12, 31))),
                held,
                exam("X2", "2020-01-01", ""),
                exam("X3", "2020-01-01", ""));
        assertThat(evidence.credited()).hasSize(3);
        assertThat(evidence.credited())
                .filteredOn(item -> item.month().equals(EvidenceSample.AS_OF))
                .singleElement()
                .satisfies(item -> assertThat(item.exams()).containsExactly((ExamPass) held));
    }
}
