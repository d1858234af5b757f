package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthCounts;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.SeriesInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of accounts by month. Of own facts, only those that an indicator declares. Thread-safe. */
final class CoverageBinder {
    private final PortfolioColumns columns;
    private final Map<AccountLevel, Map<String, MonthSeries>> ownFacts = new HashMap<>();
    private final CoverageSums all;

    CoverageBinder(PortfolioColumns columns, List<BoundIndicator> indicators) {
        this.columns = columns;
        for (BoundIndicator indicator : indicators) {
            for (SeriesInput input : indicator.shape().inputs().series()) {
                if (input.source() instanceof SeriesInput.Own own) {
                    addOwn(own);
                }
            }
        }
        MonthCounts.Builder own = new MonthCounts.Builder();
        ownFacts.values().forEach(byName -> byName.values().forEach(own::addAll));
        this.all =
                new CoverageSums(given(FactTable.BILLING), given(FactTable.SEATS), given(FactTable.USAGE), own.build());
    }

    private void addOwn(SeriesInput.Own own) {
        MonthSeries facts = columns.ownFacts()
                .get(new FactKey(SubjectType.valueOf(own.level().name()), own.name()));
        if (facts != null) {
            ownFacts.computeIfAbsent(own.level(), level -> new HashMap<>()).put(own.name(), facts);
        }
    }

    private MonthCounts given(FactTable table) {
        return columns.rowsByMonth().getOrDefault(table, MonthCounts.NONE);
    }

    /** Returns the rows of all accounts, counted once. */
    CoverageSums all() {
        return all;
    }

    /** Starts to count the rows of some accounts. */
    Count count() {
        return new Count();
    }

    /** Counts rows. Not thread-safe. */
    final class Count {
        private final MonthCounts.Builder billing = new MonthCounts.Builder();
        private final MonthCounts.Builder seats = new MonthCounts.Builder();
        private final MonthCounts.Builder usage = new MonthCounts.Builder();
        private final MonthCounts.Builder own = new MonthCounts.Builder();

        /** Counts the rows of customers, with all that is theirs, or of people, from one to another, exclusive. */
        void add(AccountLevel kind, int first, int beyond) {
            boolean people = kind == AccountLevel.PERSON;
            ownFacts.forEach((level, byName) -> {
                if ((level == AccountLevel.PERSON) == people) {
                    int begin = people ? first : columns.tree().begin(level, AccountLevel.CUSTOMER, first);
                    int end = people ? beyond : columns.tree().begin(level, AccountLevel.CUSTOMER, beyond);
                    byName.values().forEach(facts -> own.add(facts, begin, end));
                }
            });
            if (!people) {
                int begin = columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, first);
                int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, beyond);
                billing.add(columns.billed(), begin, end);
                seats.add(columns.seats(), begin, end);
                usage.add(columns.production(), begin, end).add(columns.sandbox(), begin, end);
            }
        }

        CoverageSums sums() {
            return new CoverageSums(billing.build(), seats.build(), usage.build(), own.build());
        }
    }
}
