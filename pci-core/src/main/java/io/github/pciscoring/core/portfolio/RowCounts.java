package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.facts.FactTable;

/** How many facts were given, by table. Immutable. */
@SuppressWarnings("EnumOrdinal") // an array by table
final class RowCounts {
    static final RowCounts NONE = new RowCounts(new long[FactTable.values().length]);

    private final long[] counts;

    private RowCounts(long[] counts) {
        this.counts = counts;
    }

    long of(FactTable table) {
        return counts[table.ordinal()];
    }

    /** Returns these counts with rows added, or taken away if the sign is -1. */
    RowCounts plus(BulkFacts rows, int sign) {
        long[] sums = counts.clone();
        add(sums, FactTable.PARTNERS, sign * rows.partnerRows.size());
        add(sums, FactTable.TENANTS, sign * rows.tenantRows.size());
        add(sums, FactTable.SUBSCRIPTIONS, sign * rows.subscriptionRows.size());
        add(sums, FactTable.ASSOCIATIONS, sign * rows.associationRows.size());
        add(sums, FactTable.BILLING, sign * rows.billingRows.size());
        add(sums, FactTable.SEATS, sign * rows.seatRows.size());
        add(sums, FactTable.USAGE, sign * rows.productionRows.size());
        add(sums, FactTable.USAGE, sign * rows.sandboxRows.size());
        add(sums, FactTable.PEOPLE, sign * rows.affiliationRows.size());
        add(sums, FactTable.EXAMS, sign * rows.examRows.size());
        for (MonthlyRows facts : rows.factRows.values()) {
            add(sums, FactTable.FACTS, sign * facts.size());
        }
        return new RowCounts(sums);
    }

    private static void add(long[] sums, FactTable table, int rows) {
        sums[table.ordinal()] += rows;
    }
}
