package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Set;

/**
 * The handle of a declared number per account and month; see {@link Inputs}.
 *
 * @param index its place among the indicator's inputs of this kind
 * @param source what it is
 */
public record SeriesInput(int index, Source source) {

    /** What a series is. */
    public sealed interface Source {
        /** Returns the level of the accounts that have it. */
        AccountLevel level();

        /** Returns the tables of facts that it is made from. */
        Set<FactTable> tables();
    }

    /**
     * Charges minus credits, in ten-thousandths of a USD.
     *
     * @param scope the subscriptions added up
     * @param level the level of the accounts
     */
    public record NetBilled(SubscriptionScope scope, AccountLevel level) implements Source {
        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.BILLING);
        }
    }

    /**
     * Monthly active users of subscriptions paid in the month.
     *
     * @param scope the subscriptions added up
     * @param level the level of the accounts
     * @param environments the environments added up
     */
    public record Users(SubscriptionScope scope, AccountLevel level, Set<Environment> environments) implements Source {
        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.SEATS, FactTable.USAGE);
        }
    }

    /**
     * A rule author's own fact, in ten-thousandths.
     *
     * @param level the level of the accounts that it is attached to
     * @param name its name
     */
    public record Own(AccountLevel level, String name) implements Source {
        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.FACTS);
        }
    }
}
