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

    /** Returns the rows of one customer, with all that is its. */
    CoverageSums ofCustomer(int customer) {
        int begin = columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer);
        int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer + 1);
        MonthCounts.Builder own = new MonthCounts.Builder();
        ownFacts.forEach((level, byName) -> {
            if (level != AccountLevel.PERSON) {
                int first = columns.tree().begin(level, AccountLevel.CUSTOMER, customer);
                int beyond = columns.tree().begin(level, AccountLevel.CUSTOMER, customer + 1);
                byName.values().forEach(facts -> own.add(facts, first, beyond));
            }
        });
        return new CoverageSums(
                count(List.of(columns.billed()), begin, end),
                count(List.of(columns.seats()), begin, end),
                count(List.of(columns.production(), columns.sandbox()), begin, end),
                own.build());
    }

    /** Returns the rows of one person, who can only have own facts. */
    CoverageSums ofPerson(int person) {
        Map<String, MonthSeries> ofPeople = ownFacts.getOrDefault(AccountLevel.PERSON, Map.of());
        if (ofPeople.isEmpty()) {
            return CoverageSums.NONE;
        }
        MonthCounts.Builder own = new MonthCounts.Builder();
        ofPeople.values().forEach(facts -> own.add(facts, person, person + 1));
        return new CoverageSums(MonthCounts.NONE, MonthCounts.NONE, MonthCounts.NONE, own.build());
    }

    private static MonthCounts count(List<MonthSeries> tables, int begin, int end) {
        MonthCounts.Builder counts = new MonthCounts.Builder();
        tables.forEach(table -> counts.add(table, begin, end));
        return counts.build();
    }
}
