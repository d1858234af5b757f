package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import java.util.List;

/** Reads paid seats. */
final class SeatsReader extends TableReader {
    private static final int SUBSCRIPTION = 0;
    private static final int MONTH = 1;
    private static final int SEATS = 2;

    private final Known known;

    SeatsReader(Known known) {
        super(FactTable.SEATS, List.of("subscription_id", "month", "paid_seats"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int subscription = row.ref(SUBSCRIPTION, known.subscriptions);
        int month = row.month(MONTH);
        int seats = row.count(SEATS);
        known.portfolio.seats(
                known.orStandIn(FactTable.SUBSCRIPTIONS, subscription),
                Known.monthOrStandIn(month, row),
                Math.max(0, seats),
                row.line());
    }
}
