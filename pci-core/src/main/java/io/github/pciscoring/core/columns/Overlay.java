package io.github.pciscoring.core.columns;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The accounts of a portfolio that are not as in its base: an account lives in the one or in the other, with all its facts.
 * Partner and code numbers are valid in both, though the overlay may have more of them. Thread-safe.
 *
 * @param columns the facts of these accounts; its own facts of partners are the whole portfolio's
 * @param customers which customers of the base the first ones of the overlay replace, ascending; the others are new
 * @param people which people of the base the first ones of the overlay replace, ascending; the others are new
 */
@SuppressWarnings("ArrayRecordComponent") // handed out for reading, as all columns are
public record Overlay(PortfolioColumns columns, int[] customers, int[] people) {

    /** Returns the overlay's number of a customer of the base, below 0 if the overlay does not replace it. */
    public int customer(int customerOfBase) {
        return Arrays.binarySearch(customers, customerOfBase);
    }

    /** Returns the overlay's number of a person of the base, below 0 if the overlay does not replace it. */
    public int person(int personOfBase) {
        return Arrays.binarySearch(people, personOfBase);
    }

    /** Returns how many accounts of the base are replaced. */
    public int replaced(PortfolioColumns base, AccountLevel level) {
        if (level == AccountLevel.PERSON) {
            return people.length;
        }
        int replaced = 0;
        for (int customer : customers) {
            replaced += base.tree().begin(level, AccountLevel.CUSTOMER, customer + 1)
                    - base.tree().begin(level, AccountLevel.CUSTOMER, customer);
        }
        return replaced;
    }

    /** Returns {@link PortfolioColumns#rowsByMonth} of the whole portfolio. */
    public Map<FactTable, MonthCounts> rowsByMonth(PortfolioColumns base) {
        Map<FactTable, MonthCounts> counts = new EnumMap<>(FactTable.class);
        base.rowsByMonth().forEach((table, all) -> {
            MonthCounts.Builder replaced = new MonthCounts.Builder();
            for (int customer : customers) {
                int begin = base.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer);
                int end = base.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer + 1);
                for (MonthSeries series : base.monthly(table)) {
                    replaced.add(series, begin, end);
                }
            }
            MonthCounts mine = columns.rowsByMonth().getOrDefault(table, MonthCounts.NONE);
            counts.put(table, all.combine(replaced.build(), Math::subtractExact).combine(mine, Math::addExact));
        });
        return counts;
    }
}
