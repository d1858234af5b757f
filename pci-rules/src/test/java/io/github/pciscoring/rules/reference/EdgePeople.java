package io.github.pciscoring.rules.reference;

import io.github.pciscoring.rules.reference.EdgePlans.AffiliationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.ExamPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PersonPlan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** People at the edges of the two capability measures; the plain values first, as values shrink towards those. */
final class EdgePeople {
    private EdgePeople() {}

    /** People with one to three affiliations, which need not hold in M, and often just enough exams, or one too few. */
    static Arbitrary<PersonPlan> person() {
        Arbitrary<List<AffiliationPlan>> affiliations = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                        EdgeTimes.rangeAroundAsOf())
                .as(AffiliationPlan::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Integer> copies =
                Arbitraries.frequency(Tuple.of(12, 1), Tuple.of(2, 2), Tuple.of(1, 4), Tuple.of(1, 5), Tuple.of(1, 6));
        return Combinators.combine(affiliations, exams(), copies).as(PersonPlan::new);
    }

    /** Up to three helpings: the exams of a combination, a single exam, or one taken twice; each with days of its own. */
    private static Arbitrary<List<ExamPlan>> exams() {
        Arbitrary<List<ExamPlan>> helping = Arbitraries.frequencyOf(
                Tuple.of(3, both(pass("PL-200"), pass("MB-210", "MB-220", "MB-230", "MB-240"))),
                Tuple.of(3, both(pass("MB-300"), pass("MB-310", "MB-320", "MB-330", "MB-500", "MB-700"))),
                Tuple.of(3, anyExam().map(List::of)),
                Tuple.of(2, pass("MB-800", "PL-400").map(List::of)),
                Tuple.of(1, both(pass("MB-800"), pass("MB-800"))),
                Tuple.of(1, both(pass("PL-400"), pass("PL-400"))));
        return helping.list()
                .ofMaxSize(3)
                .map(helpings -> helpings.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<ExamPlan> anyExam() {
        return pass(
                "PL-200", "MB-300", "MB-210", "MB-220", "MB-230", "MB-240", "MB-310", "MB-320", "MB-330", "MB-500",
                "MB-700", "PL-900", "mb-800");
    }

    private static Arbitrary<List<ExamPlan>> both(Arbitrary<ExamPlan> one, Arbitrary<ExamPlan> other) {
        return Combinators.combine(one, other).as(List::of);
    }

    private static Arbitrary<ExamPlan> pass(String... exams) {
        return Combinators.combine(
                        Arbitraries.of(exams),
                        EdgeTimes.passedOn(),
                        EdgeTimes.expiresOn().optional(0.4))
                .as(ExamPlan::new);
    }
}
