package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.FactTable;
import java.util.List;

/** Reads active users. */
final class UsageReader extends TableReader {
    private static final int SUBSCRIPTION = 0;
    private static final int MONTH = 1;
    private static final int ENVIRONMENT = 2;
    private static final int USERS = 3;

    private static final Environment[] ENVIRONMENTS = Environment.values();

    private final Known known;
    private final Choice environments = Choice.of(ENVIRONMENTS);

    UsageReader(Known known) {
        super(FactTable.USAGE, List.of("subscription_id", "month", "environment", "active_users"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int subscription = row.ref(SUBSCRIPTION, known.subscriptions);
        int month = row.month(MONTH);
        int environment = environments.in(row, ENVIRONMENT);
        int users = row.count(USERS);
        boolean isKeyKnown = month != Texts.MALFORMED && environment != TextRefs.NONE;
        known.portfolio.users(
                known.orStandIn(FactTable.SUBSCRIPTIONS, subscription),
                isKeyKnown ? month : Known.monthOrStandIn(Texts.MALFORMED, row),
                ENVIRONMENTS[Math.max(0, environment)],
                Math.max(0, users),
                row.line());
    }
}
