package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many facts each table has, and over which months.
 *
 * @param rows the number of facts given, by table; tables without a fact have 0
 * @param months the months from the first to the last fact, by table; only tables with dated facts
 */
public record FactCoverage(Map<FactTable, Long> rows, Map<FactTable, MonthRange> months) {
    /** Copies. */
    public FactCoverage {
        rows = ImmutableMap.copyOf(rows);
        months = ImmutableMap.copyOf(months);
    }

    /** Returns how many facts a table has. */
    public long rows(FactTable table) {
        return rows.getOrDefault(table, 0L);
    }

    /** Returns the months from a table's first to its last fact; absent when it has none that is dated. */
    public Optional<MonthRange> months(FactTable table) {
        return Optional.ofNullable(months.get(table));
    }

    /** Returns the last month with a bill, seats or usage; absent when there is none. */
    public Optional<YearMonth> latestMonth() {
        return Stream.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE)
                .flatMap(table -> months(table).stream())
                .map(MonthRange::last)
                .max(Integer::compare)
                .map(MonthRange::yearMonth);
    }
}
