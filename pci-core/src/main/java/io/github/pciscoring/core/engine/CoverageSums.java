package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthCounts;
import io.github.pciscoring.core.facts.FactTable;
import java.util.function.LongBinaryOperator;

/**
 * How many rows some accounts have in each month, by monthly table: sums, from which it shows in the end which months no
 * account has a row for. Own facts of partners do not count, since every part of a split has them.
 */
record CoverageSums(MonthCounts billing, MonthCounts seats, MonthCounts usage, MonthCounts ownFacts) {
    static final CoverageSums NONE =
            new CoverageSums(MonthCounts.NONE, MonthCounts.NONE, MonthCounts.NONE, MonthCounts.NONE);

    CoverageSums combine(CoverageSums other, LongBinaryOperator operator) {
        return new CoverageSums(
                billing.combine(other.billing, operator),
                seats.combine(other.seats, operator),
                usage.combine(other.usage, operator),
                ownFacts.combine(other.ownFacts, operator));
    }

    /** Returns the counts of a monthly table. */
    MonthCounts of(FactTable table) {
        return switch (table) {
            case BILLING -> billing;
            case SEATS -> seats;
            case USAGE -> usage;
            case FACTS -> ownFacts;
            default -> throw new IllegalArgumentException("no monthly table: " + table);
        };
    }

    /** Returns whether any table has a dated row. */
    boolean isDated() {
        return billing.isDated() || seats.isDated() || usage.isDated() || ownFacts.isDated();
    }
}
