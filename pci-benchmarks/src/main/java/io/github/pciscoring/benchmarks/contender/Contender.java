package io.github.pciscoring.benchmarks.contender;

import java.time.YearMonth;
import java.util.List;

/**
 * A way to score all scored partners of one portfolio by SPEC in full, with whatever its users would prepare beforehand
 * already prepared. Used by one caller at a time; closed when it is no longer needed.
 */
public interface Contender extends AutoCloseable {
    /** Returns its name, for a table. */
    String name();

    /** Returns which part of the job {@link #run} does, and from what it starts. */
    String does();

    /** Returns an answer for each scored partner, in the order of the partners. */
    List<Answer> scoreAll(YearMonth asOf);

    /**
     * Does what is timed, and returns what its users would get; the same as {@link #scoreAll} unless the answers are only
     * made for the comparison.
     */
    default Object run(YearMonth asOf) {
        return scoreAll(asOf);
    }

    /** Gives back what it holds. */
    @Override
    default void close() {}
}
