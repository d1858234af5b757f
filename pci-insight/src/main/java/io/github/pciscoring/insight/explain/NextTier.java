package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.ruleset.Shortfall;
import java.util.List;

/**
 * The tier above the one that a score reaches. A value, thread-safe.
 *
 * @param name its open name
 * @param shortfalls which of its minima are missed: of the total first, then of indicators, then of categories; at least one
 */
public record NextTier(String name, List<Shortfall> shortfalls) {
    /** Copies. */
    public NextTier {
        shortfalls = List.copyOf(shortfalls);
    }
}
