package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExamFormulaTest {

    @Test
    void oneOf_exams_isOneAlternativeWithOneRequirement() {
        assertThat(ExamFormula.oneOf(Set.of("X1", "X2")))
                .isEqualTo(new ExamFormula(List.of(new Alternative(List.of(new Requirement(Set.of("X2", "X1")))))));
    }

    @Test
    void constructor_emptyAtAnyDepth_isRefused() {
        assertThatThrownBy(() -> new ExamFormula(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an exam formula without an alternative");
        assertThatThrownBy(() -> new Alternative(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alternative without a requirement");
        assertThatThrownBy(() -> new Requirement(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a requirement without an exam");
    }

    @Test
    void exams_ofAllAlternatives_areListedOnce() {
        ExamFormula formula = new ExamFormula(List.of(
                new Alternative(List.of(new Requirement(Set.of("X2")), new Requirement(Set.of("X1", "X3")))),
                new Alternative(List.of(new Requirement(Set.of("X1"))))));
        assertThat(formula.exams()).containsExactly("X1", "X2", "X3");
    }
}
