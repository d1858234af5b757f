package io.github.pciscoring.benchmarks.compare;

import java.util.List;

/** Something to measure: makes a few rows of the table. */
public interface Comparison {
    /** Returns its name, by which it can be asked for. */
    String name();

    /**
     * Checks that all contenders give the engine's answers, then measures.
     *
     * @throws IllegalStateException if a contender gives another answer
     */
    List<Row> run(Setting setting);
}
