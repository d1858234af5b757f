package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FaultLog;

/**
 * Builds a {@link Portfolio} from facts in any order, one by one as values or in bulk. Builds once; not thread-safe.
 */
public final class PortfolioBuilder {
    static final int DEFAULT_FAULT_LIMIT = 1000;

    private final BulkFacts bulk;
    private final FactIntake intake = new FactIntake();
    private boolean built;

    /** Creates an empty builder that lists up to 1,000 faults. */
    public PortfolioBuilder() {
        this(DEFAULT_FAULT_LIMIT);
    }

    /**
     * Creates an empty builder.
     *
     * @param faultLimit how many faults are listed at most, 1 or more; all are counted
     */
    public PortfolioBuilder(int faultLimit) {
        bulk = new BulkFacts(new FactIds(), new FaultLog(faultLimit));
    }

    /** Returns the way in for facts in bulk; they and facts given one by one come into the same portfolio. */
    public BulkFacts bulk() {
        return bulk;
    }

    /** Adds facts. */
    public PortfolioBuilder addAll(Iterable<? extends Fact> facts) {
        intake.addAll(facts, bulk);
        return this;
    }

    /** Adds a fact; its position in faults is its count among the facts of its table given one by one. */
    public PortfolioBuilder add(Fact fact) {
        intake.add(fact, bulk);
        return this;
    }

    /**
     * Returns the portfolio.
     *
     * @throws InvalidPortfolioException listing what is wrong: unknown ids, duplicate ids, duplicate snapshots, values
     *     out of range, sums that could overflow
     * @throws IllegalStateException if it was built before, or a record was excused and not reported
     */
    public Portfolio build() {
        if (built) {
            throw new IllegalStateException("built before");
        }
        built = true;
        return new PortfolioAssembly(bulk).assemble();
    }
}
