package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.FactTable;
import java.util.List;

/** Reads charges and credits. */
@SuppressWarnings("EnumOrdinal") // a choice is numbered as the constants are
final class BillingReader extends TableReader {
    private static final int SUBSCRIPTION = 0;
    private static final int MONTH = 1;
    private static final int AMOUNT = 2;
    private static final int KIND = 3;

    private final Known known;
    private final Choice kinds = Choice.of(BillingLine.Kind.values());

    BillingReader(Known known) {
        super(FactTable.BILLING, List.of("subscription_id", "month", "amount"), List.of("kind"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int subscription = row.ref(SUBSCRIPTION, known.subscriptions);
        int month = row.month(MONTH);
        boolean credit = row.has(KIND) && kinds.in(row, KIND) == BillingLine.Kind.CREDIT.ordinal();
        long amount = row.amount(AMOUNT, !row.has(KIND));
        known.portfolio.billing(
                known.orStandIn(FactTable.SUBSCRIPTIONS, subscription),
                Known.monthOrStandIn(month, row),
                amount == Long.MIN_VALUE ? 0 : credit ? -amount : amount,
                row.line());
    }
}
