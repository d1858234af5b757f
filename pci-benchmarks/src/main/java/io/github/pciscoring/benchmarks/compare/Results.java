package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.BenchmarkPortfolio;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that a run found.
 *
 * @param preset the preset's name
 * @param machine what it ran on
 * @param sizes how much there is of what in the portfolio
 * @param rows the table
 */
public record Results(String preset, Machine machine, Map<String, Long> sizes, List<Row> rows) {

    /** Returns the sizes of a portfolio. */
    static Map<String, Long> sizes(Portfolio portfolio) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        sizes.put("rows", BenchmarkPortfolio.rows(portfolio));
        for (AccountLevel level : AccountLevel.values()) {
            sizes.put(level.name().toLowerCase(Locale.ROOT) + " accounts", (long) portfolio.count(level));
        }
        for (FactTable table : FactTable.values()) {
            sizes.put(table.label(), portfolio.coverage().rows(table));
        }
        return sizes;
    }
}
