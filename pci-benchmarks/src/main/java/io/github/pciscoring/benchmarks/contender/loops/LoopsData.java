package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.Fact;
import java.time.YearMonth;
import java.util.function.Consumer;

/** The columns that {@link LoopsContender} reads, which may be shared by many. Immutable, thread-safe. */
public final class LoopsData {
    private final Columns columns;

    private LoopsData(Columns columns) {
        this.columns = columns;
    }

    /**
     * Makes the columns.
     *
     * @param facts hands over all facts, one by one; whatever a fact refers to comes before it
     * @param first the first month with bills, seats or users
     * @param last the last one, at most 47 months later
     */
    public static LoopsData of(Consumer<Consumer<Fact>> facts, SmbRules rules, YearMonth first, YearMonth last) {
        ColumnsBuilder builder = new ColumnsBuilder(rules, first, last);
        facts.accept(builder);
        return new LoopsData(builder.build());
    }

    Columns columns() {
        return columns;
    }

    /** Reads all that scoring may touch, once and in order, and returns a sum of it: nothing can score faster. */
    public long bareRead() {
        return columns.read();
    }
}
