package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The exams that qualify a person: at least one alternative, of which every requirement is met by one of its exams
 * (SPEC, measures 3 and 4).
 *
 * @param anyOf the alternatives, at least one
 */
public record ExamFormula(List<Alternative> anyOf) {

    /**
     * A way to qualify.
     *
     * @param allOf the requirements, at least one
     */
    public record Alternative(List<Requirement> allOf) {
        /** Copies; refuses an empty list, which everyone would meet. */
        public Alternative {
            allOf = ImmutableList.copyOf(allOf);
            if (allOf.isEmpty()) {
                throw new IllegalArgumentException("an alternative without a requirement");
            }
        }
    }

    /**
     * A part of an alternative.
     *
     * @param anyOf the exams of which one is enough, at least one
     */
    public record Requirement(Set<String> anyOf) {
        /** Copies and sorts; refuses an empty set, which nobody could meet. */
        public Requirement {
            anyOf = ImmutableSortedSet.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("a requirement without an exam");
            }
        }
    }

    /** Copies; refuses an empty list, which nobody could meet. */
    public ExamFormula {
        anyOf = ImmutableList.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("an exam formula without an alternative");
        }
    }

    /** Returns all exams that the formula names. */
    public Set<String> exams() {
        return anyOf.stream()
                .flatMap(alternative -> alternative.allOf().stream())
                .flatMap(requirement -> requirement.anyOf().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns a formula that any one of these exams meets. */
    public static ExamFormula oneOf(Set<String> exams) {
        return new ExamFormula(List.of(new Alternative(List.of(new Requirement(exams)))));
    }
}
