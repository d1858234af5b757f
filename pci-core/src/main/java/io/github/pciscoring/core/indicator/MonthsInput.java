package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Set;

/**
 * The handle of a declared set of months per account; see {@link Inputs}.
 *
 * @param index its place among the indicator's inputs of this kind
 * @param source what it is
 */
public record MonthsInput(int index, Source source) {

    /** What a set of months is. */
    public sealed interface Source {
        /** Returns the level of the accounts that have it. */
        AccountLevel level();

        /** Returns the tables of facts that it is made from. */
        Set<FactTable> tables();
    }

    /**
     * The months in which a subscription in scope is paid.
     *
     * @param scope the subscriptions looked at
     * @param level the level of the accounts
     */
    public record Paid(SubscriptionScope scope, AccountLevel level) implements Source {
        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.SEATS);
        }
    }

    /**
     * The months in which a number is above a limit.
     *
     * @param series the number
     * @param limit the limit
     */
    public record Above(SeriesInput.Source series, long limit) implements Source {
        @Override
        public AccountLevel level() {
            return series.level();
        }

        @Override
        public Set<FactTable> tables() {
            return series.tables();
        }
    }

    /**
     * All months for accounts in which a subject has one of some codes, none for others. Codes are undated, so that no month
     * of a table is read.
     *
     * @param codes the codes, and what has them
     * @param level the level of the accounts
     */
    public record Coded(FactCodes codes, AccountLevel level) implements Source {
        @Override
        public Set<FactTable> tables() {
            return Set.of();
        }
    }

    /**
     * The months at whose end a person holds what a formula asks for.
     *
     * @param formula the formula
     */
    public record Qualified(ExamFormula formula) implements Source {
        @Override
        public AccountLevel level() {
            return AccountLevel.PERSON;
        }

        @Override
        public Set<FactTable> tables() {
            return Set.of(FactTable.EXAMS);
        }
    }
}
