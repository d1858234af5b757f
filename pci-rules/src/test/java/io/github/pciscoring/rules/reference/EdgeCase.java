package io.github.pciscoring.rules.reference;

import static java.util.stream.Collectors.joining;

import io.github.pciscoring.core.facts.Fact;
import java.time.YearMonth;
import java.util.List;

/**
 * A portfolio at the edges of the rules.
 *
 * @param facts the facts, valid by DATA.md, in any order
 * @param asOf the as-of month to score
 */
public record EdgeCase(List<Fact> facts, YearMonth asOf) {
    /** Returns one fact a line, so that a shrunk counterexample can be read. */
    @Override
    public String toString() {
        return facts.stream().map(Fact::toString).collect(joining("\n  ", "as of " + asOf + "\n  ", "\n"));
    }
}
