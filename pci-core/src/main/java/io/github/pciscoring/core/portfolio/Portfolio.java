package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The facts of many partners, immutable, in primitive columns grouped by customer account. Made by
 * {@link PortfolioBuilder}; thread-safe.
 */
public final class Portfolio {
    private final PortfolioColumns columns;
    private final ImmutableList<PartnerRecord> partners;
    private final FactCoverage coverage;
    private final long billedInAll;

    /**
     * Creates a portfolio.
     *
     * @param billedInAll all charges and credits given, none taken from the others
     */
    Portfolio(PortfolioColumns columns, List<PartnerRecord> partners, FactCoverage coverage, long billedInAll) {
        this.columns = columns;
        this.partners = ImmutableList.copyOf(partners);
        this.coverage = coverage;
        this.billedInAll = billedInAll;
    }

    /** Returns all partners, unscored ones too, in the order of the results. */
    public List<PartnerRecord> partners() {
        return partners;
    }

    /** Returns the partner with this id, if there is one. */
    public Optional<PartnerRecord> partner(String id) {
        int number = columns.partners().find(id);
        return number < 0 ? Optional.empty() : Optional.of(partners.get(number));
    }

    /** Returns how many accounts there are at a level. */
    public int count(AccountLevel level) {
        return level == AccountLevel.PERSON
                ? columns.people().size()
                : columns.tree().size(level);
    }

    /** Returns how many facts there are, and over which months. */
    public FactCoverage coverage() {
        return coverage;
    }

    /** Returns the number of subscriptions by product, sorted by product. */
    public Map<String, Integer> subscriptionsByProduct() {
        return subscriptionsBy(columns.subscriptions()::product);
    }

    /** Returns the number of subscriptions by channel, sorted by channel. */
    public Map<String, Integer> subscriptionsByChannel() {
        return subscriptionsBy(columns.subscriptions()::channel);
    }

    /** Returns the number of exams passed by exam, sorted by exam. */
    public Map<String, Integer> examsByCode() {
        return countsByCode(columns.exams().rows(), row -> columns.exams().get(PortfolioColumns.EXAM, row));
    }

    private Map<String, Integer> subscriptionsBy(IntUnaryOperator code) {
        return countsByCode(columns.subscriptions().size(), code);
    }

    private Map<String, Integer> countsByCode(int rows, IntUnaryOperator code) {
        int[] counts = new int[columns.codes().size()];
        for (int row = 0; row < rows; row++) {
            counts[code.applyAsInt(row)]++;
        }
        ImmutableSortedMap.Builder<String, Integer> byCode = ImmutableSortedMap.naturalOrder();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byCode.put(columns.codes().text(number), counts[number]);
            }
        }
        return byCode.buildOrThrow();
    }

    /** Returns all charges and credits given, none taken from the others. */
    long billedInAll() {
        return billedInAll;
    }

    /** Returns the columns; for the engine, since their type is not exported. */
    public PortfolioColumns columns() {
        return columns;
    }
}
