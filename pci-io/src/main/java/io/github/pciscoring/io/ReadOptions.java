package io.github.pciscoring.io;

import io.github.pciscoring.core.ruleset.FactCodes;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * How a folder is read. Thread-safe, as far as those told of the reading are.
 *
 * @param associationTypes the association types that are accepted; any other is a fault
 * @param codes the codes that rule sets ask for: of partners and tenants, the columns that are read
 * @param found is told, once all tables are read, what was found of the codes of each kind of subject and column
 * @param progress is told how far the reading has come
 * @param maxFaults how many faults are listed, 1 or more; all are counted
 */
public record ReadOptions(
        Set<String> associationTypes,
        Set<FactCodes> codes,
        Consumer<CodesRead> found,
        ReadProgress progress,
        int maxFaults) {
    /** How many faults are listed, unless stated. */
    public static final int DEFAULT_MAX_FAULTS = 20;

    /** Copies; refuses a number of faults below 1. */
    public ReadOptions {
        associationTypes = Collections.unmodifiableSet(new TreeSet<>(associationTypes));
        codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        if (maxFaults < 1) {
            throw new IllegalArgumentException("maxFaults is below 1: " + maxFaults);
        }
    }

    /** Returns the options under which these association types are accepted, no codes are read, and nobody is told of it. */
    public static ReadOptions accepting(Set<String> associationTypes) {
        return new ReadOptions(associationTypes, Set.of(), codes -> {}, ReadProgress.NONE, DEFAULT_MAX_FAULTS);
    }

    /**
     * Returns these options with codes to be read, as {@link
     * io.github.pciscoring.core.ruleset.CompetencyRuleSet#factCodes} gives them.
     *
     * @param listener is told what was found of them
     */
    public ReadOptions withCodes(Collection<FactCodes> asked, Consumer<CodesRead> listener) {
        return new ReadOptions(associationTypes, new LinkedHashSet<>(asked), listener, progress, maxFaults);
    }

    /** Returns these options with another progress listener. */
    public ReadOptions withProgress(ReadProgress listener) {
        return new ReadOptions(associationTypes, codes, found, listener, maxFaults);
    }

    /** Returns these options with another number of listed faults. */
    public ReadOptions withMaxFaults(int limit) {
        return new ReadOptions(associationTypes, codes, found, progress, limit);
    }
}
