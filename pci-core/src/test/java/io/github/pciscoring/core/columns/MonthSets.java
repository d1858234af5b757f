package io.github.pciscoring.core.columns;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The naive model of an {@link IntervalSet}: a set of numbers between bounds, beyond which nothing happens. */
final class MonthSets {
    static final int LOWEST = -6;
    static final int HIGHEST = 30;

    private MonthSets() {}

    /** Months from one to another; an end may be open, and the last may lie before the first. */
    record Run(int first, int last) {}

    static Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> first = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 24)),
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE)));
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(-1, 6)), Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));
        return Combinators.combine(first, length)
                .as((from, months) -> new Run(from, (int) Math.min(Integer.MAX_VALUE, (long) from + months - 1)))
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    static IntervalSet set(List<Run> runs) {
        IntervalSet set = new IntervalSet();
        runs.forEach(run -> set.add(run.first(), run.last()));
        return set;
    }

    static Set<Integer> model(List<Run> runs) {
        Set<Integer> months = new TreeSet<>();
        for (int month = LOWEST; month <= HIGHEST; month++) {
            int candidate = month;
            if (runs.stream().anyMatch(run -> run.first() <= candidate && candidate <= run.last())) {
                months.add(month);
            }
        }
        return months;
    }

    static Set<Integer> model(IntervalSet set) {
        Set<Integer> months = new TreeSet<>();
        for (int run = 0, runs = set.runs(); run < runs; run++) {
            for (int month = Math.max(LOWEST, set.first(run)); month <= Math.min(HIGHEST, set.last(run)); month++) {
                months.add(month);
            }
        }
        return months;
    }
}
