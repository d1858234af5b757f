package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Set;

/**
 * The handle of declared credits: per account the partners, each once, and the months in which they may be credited. A
 * partner of an account is called a link. See {@link Inputs}.
 *
 * @param index its place among the indicator's inputs of this kind
 * @param source what it is
 * @param months the months that may credit, as in {@link io.github.pciscoring.core.portfolio.MonthSet}: in no other is a
 *     partner credited, and for each of them the engine can say why one is not
 */
public record CreditInput(int index, Source source, long months) {
    /** All months that the indicator looks back to. */
    public static final long ANY_MONTH = -1L;

    /** What credits are. */
    public sealed interface Source {
        /** Returns the level of the accounts that have them. */
        AccountLevel level();

        /** Returns the tables of facts that it is made from. */
        Set<FactTable> tables();
    }

    /**
     * Partners credited through associations (SPEC, Attribution).
     *
     * @param scope the subscriptions that credit
     * @param level the level of the accounts
     * @param whilePaid whether only months count in which the crediting subscription is paid
     */
    public record Attributed(SubscriptionScope scope, AccountLevel level, boolean whilePaid) implements Source {
        /** Returns the same credits at the level of subscriptions, from which those of other levels are made. */
        public Attributed onSubscriptions() {
            return new Attributed(scope, AccountLevel.SUBSCRIPTION, whilePaid);
        }

        @Override
        public Set<FactTable> tables() {
            return whilePaid ? Set.of(FactTable.ASSOCIATIONS, FactTable.SEATS) : Set.of(FactTable.ASSOCIATIONS);
        }
    }

    /** Partners that a person is affiliated with. */
    public record Affiliated() implements Source {
        @Override
        public AccountLevel level() {
            return AccountLevel.PERSON;
        }

        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.PEOPLE);
        }
    }
}
