package io.github.pciscoring.insight.outlook;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an outlook assumes of facts that are stated month by month: that they go on as they were last, or stop. Facts that hold
 * over a time, such as associations, affiliations and exams, end when they end, whatever is assumed. Thread-safe.
 *
 * @param stopped the kinds that stop after the last month of facts; all others are repeated
 */
public record Assumptions(Set<MonthlyFacts> stopped) {
    /** Everything goes on as it was last. */
    public static final Assumptions REPEAT_ALL = new Assumptions(Set.of());

    /** Copies. */
    public Assumptions {
        EnumSet<MonthlyFacts> copy = EnumSet.noneOf(MonthlyFacts.class);
        copy.addAll(stopped);
        stopped = Collections.unmodifiableSet(copy);
    }

    /** Returns the assumption that these kinds stop and all others go on. */
    public static Assumptions stopping(Collection<MonthlyFacts> kinds) {
        return new Assumptions(Set.copyOf(kinds));
    }

    /** Returns whether a kind is repeated. */
    public boolean repeats(MonthlyFacts kind) {
        return !stopped.contains(kind);
    }
}
