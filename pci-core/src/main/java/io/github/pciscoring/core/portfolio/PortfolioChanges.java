package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FaultLog;

/**
 * Changes of a portfolio that make another one, which shares with it whatever they do not touch; the one that they were made
 * for stays as it is. Made by {@link Portfolio#change()}. Used once; not thread-safe.
 *
 * <p>First all facts to be taken away are, then all others are added, in whatever order they are given. So a snapshot is
 * replaced by removing it as it is and adding it as it should be. Partners, tenants and subscriptions cannot be removed. A
 * person without an affiliation stays known.
 *
 * <p>Changing a few accounts takes time in proportion to these, and to accounts changed before, however large the portfolio.
 * When many are changed, all facts are copied; that is far faster than building the portfolio again.
 */
public final class PortfolioChanges {
    /** Which share of the accounts, one in this many, may differ from those of the base before a new base is made. */
    static final int MOST_IN_OVERLAY = 8;

    private final Portfolio portfolio;
    private final int mostInOverlay;
    private final BulkFacts added;
    private final BulkFacts removed;
    private final FactIntake intake = new FactIntake();
    private boolean applied;

    PortfolioChanges(Portfolio portfolio, int faultLimit, int mostInOverlay) {
        this.portfolio = portfolio;
        this.mostInOverlay = mostInOverlay;
        FactIds ids = portfolio.ids();
        FaultLog faults = new FaultLog(faultLimit);
        this.added = new BulkFacts(ids, faults);
        this.removed = new BulkFacts(ids, faults);
    }

    /** Returns the way in for facts to be added in bulk; ids of the portfolio need not be defined again. */
    public BulkFacts bulk() {
        return added;
    }

    /** Adds facts, as {@link #add}. */
    public PortfolioChanges addAll(Iterable<? extends Fact> facts) {
        intake.addAll(facts, added);
        return this;
    }

    /**
     * Adds a fact. It may be on anything in the portfolio or among the added facts. Its position in faults is its count among
     * the facts of its table added and removed one by one.
     */
    public PortfolioChanges add(Fact fact) {
        intake.add(fact, added);
        return this;
    }

    /**
     * Removes a fact of the portfolio that is equal to this one; of an association, affiliation or exam that is stated more
     * than once, one of them. Of a bill, which a portfolio keeps as part of the net amount of a subscription and month, the
     * opposite is added instead, as a fact of its own, whether or not there was such a bill.
     *
     * @throws IllegalArgumentException if it is a partner, a tenant or a subscription, which cannot be removed
     */
    public PortfolioChanges remove(Fact fact) {
        intake.remove(fact, removed, added);
        return this;
    }

    /**
     * Returns the changed portfolio.
     *
     * @throws InvalidPortfolioException listing what is wrong: what {@link PortfolioBuilder#build} refuses, ids and
     *     snapshots that are in the portfolio already, facts to be removed that are not in it
     * @throws IllegalStateException if they were applied before, or a record was excused and not reported
     */
    public Portfolio apply() {
        if (applied) {
            throw new IllegalStateException("applied before");
        }
        applied = true;
        return new ChangeAssembly(portfolio, added, removed, mostInOverlay).assemble();
    }
}
