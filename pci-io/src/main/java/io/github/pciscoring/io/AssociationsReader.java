package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.List;

/** Reads partners' links to subscriptions. */
final class AssociationsReader extends TableReader {
    private static final int PARTNER = 0;
    private static final int SUBSCRIPTION = 1;
    private static final int TYPE = 2;
    private static final int FROM = 3;
    private static final int TO = 4;

    private final Known known;

    AssociationsReader(Known known) {
        super(FactTable.ASSOCIATIONS, List.of("partner_id", "subscription_id", "type", "from", "to"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int partner = row.ref(PARTNER, known.partners);
        int subscription = row.ref(SUBSCRIPTION, known.subscriptions);
        int type = known.associationTypes.in(row, TYPE);
        MonthRange months = Months.betweenDays(row, FROM, TO);
        known.portfolio.association(
                known.orStandIn(FactTable.PARTNERS, partner),
                known.orStandIn(FactTable.SUBSCRIPTIONS, subscription),
                known.codeOrStandIn(type),
                months.first(),
                months.last(),
                row.line());
    }
}
