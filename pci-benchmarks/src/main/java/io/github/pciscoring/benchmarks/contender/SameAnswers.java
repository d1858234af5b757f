package io.github.pciscoring.benchmarks.contender;

import java.util.List;

/** The guard before every race: nothing is timed unless all answers are the same. */
public final class SameAnswers {
    private SameAnswers() {}

    /**
     * Throws unless all answers are equal, and at least one of them is worth comparing.
     *
     * @param name whose answers are found
     * @param expected the engine's answers
     * @param found the contender's
     * @throws IllegalStateException naming the contender and the first difference
     */
    public static void require(String name, List<Answer> expected, List<Answer> found) {
        if (expected.size() != found.size()) {
            throw new IllegalStateException(name + " has " + found.size() + " answers, not " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                throw new IllegalStateException(name + " says " + found.get(i) + ", not " + expected.get(i));
            }
        }
        if (expected.stream().noneMatch(answer -> answer.microPoints() > 0)) {
            throw new IllegalStateException("no partner has points: nothing is compared");
        }
    }
}
