package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;

/** The sample portfolio that all JMH benchmarks run on. */
public final class BenchmarkPortfolio {
    /** The as-of month: the last with facts. */
    static final YearMonth AS_OF = SampleOptions.DEFAULT_LAST_MONTH;

    private BenchmarkPortfolio() {}

    /**
     * Returns a portfolio.
     *
     * @param customers the number of customers, and of people
     * @param partners the number of partners
     */
    static SamplePortfolio of(int customers, int partners) {
        return SamplePortfolio.of(
                RuleSets.smmcsSmb(),
                SampleOptions.ofPartners(partners).withCustomers(customers).withPeople(customers));
    }

    /** Returns the number of all rows. */
    public static long rows(Portfolio portfolio) {
        long rows = 0;
        for (FactTable table : FactTable.values()) {
            rows += portfolio.coverage().rows(table);
        }
        return rows;
    }
}
