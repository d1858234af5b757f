package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;

/** Refuses bills whose sum could overflow: then no sum over any of them can. */
final class BillingLimit {
    private BillingLimit() {}

    /**
     * Returns all charges and credits, none taken from the others; notes a fault if they are more than a long holds.
     *
     * @param before those that are there already
     */
    static long check(BulkFacts rows, long before) {
        long sum = before + rows.billedInAll();
        if (rows.billedInAll() < 0 || sum < 0) {
            rows.faults.add(fault(rows.billingRows, before));
        }
        return sum;
    }

    private static Fault fault(MonthlyRows bills, long before) {
        int row = -1;
        for (long sum = before; sum >= 0; ) {
            sum += Math.abs(bills.value(++row));
        }
        return new Fault(
                FactTable.BILLING,
                bills.position(row),
                "amount",
                "all amounts up to here add up to more than " + new Amount(Long.MAX_VALUE),
                new Amount(bills.value(row)).toString());
    }
}
