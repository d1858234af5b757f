package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;

/** Refuses bills whose sum could overflow: then no sum over any of them can. */
final class BillingLimit {
    private final BulkFacts rows;

    BillingLimit(BulkFacts rows) {
        this.rows = rows;
    }

    void check() {
        long sum = 0;
        for (int row = 0; row < rows.billingRows.size(); row++) {
            sum += Math.abs(rows.billingRows.value(row));
            if (sum < 0) {
                rows.faults.add(new Fault(
                        FactTable.BILLING,
                        rows.billingRows.position(row),
                        "amount",
                        "all amounts up to here add up to more than " + new Amount(Long.MAX_VALUE),
                        new Amount(rows.billingRows.value(row)).toString()));
                return;
            }
        }
    }
}
