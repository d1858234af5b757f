package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedSet;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.Comparator;
import java.util.Set;

/**
 * A question to the facts: whether a subject has one of some codes in a column, like a country of a list. A code is an
 * undated own fact, as {@link OwnFact#code} makes it; a subject has it if the fact is there and not 0.
 *
 * @param of what has the codes
 * @param column the column, not empty and without {@code =}
 * @param codes the codes of which one is enough, at least one, none empty
 */
public record FactCodes(SubjectType of, String column, Set<String> codes) {
    /** Copies and sorts; refuses a column or codes that no fact can have, and an empty set, which nothing could meet. */
    public FactCodes {
        codes = ImmutableSortedSet.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("no code of column " + column);
        }
        for (String code : codes) {
            OwnFact.codeName(column, code);
        }
    }

    /** Returns the names of the own facts of which one is enough. */
    public Set<String> factNames() {
        return codes.stream()
                .map(code -> OwnFact.codeName(column, code))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
