package io.github.pciscoring.io;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a folder is read. Thread-safe, as far as the progress listener is.
 *
 * @param associationTypes the association types that are accepted; any other is a fault
 * @param progress is told how far the reading has come
 * @param maxFaults how many faults are listed, 1 or more; all are counted
 */
public record ReadOptions(Set<String> associationTypes, ReadProgress progress, int maxFaults) {
    /** How many faults are listed, unless stated. */
    public static final int DEFAULT_MAX_FAULTS = 20;

    /** Copies; refuses a number of faults below 1. */
    public ReadOptions {
        associationTypes = Collections.unmodifiableSet(new TreeSet<>(associationTypes));
        if (maxFaults < 1) {
            throw new IllegalArgumentException("maxFaults is below 1: " + maxFaults);
        }
    }

    /** Returns the options under which these association types are accepted, and nobody is told of the progress. */
    public static ReadOptions accepting(Set<String> associationTypes) {
        return new ReadOptions(associationTypes, ReadProgress.NONE, DEFAULT_MAX_FAULTS);
    }

    /** Returns these options with another progress listener. */
    public ReadOptions withProgress(ReadProgress listener) {
        return new ReadOptions(associationTypes, listener, maxFaults);
    }

    /** Returns these options with another number of listed faults. */
    public ReadOptions withMaxFaults(int limit) {
        return new ReadOptions(associationTypes, progress, limit);
    }
}
