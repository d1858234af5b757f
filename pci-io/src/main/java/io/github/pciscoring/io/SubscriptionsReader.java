package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.BulkFacts;
import java.util.List;

/** Reads subscriptions. */
final class SubscriptionsReader extends TableReader {
    private static final int ID = 0;
    private static final int TENANT = 1;
    private static final int PRODUCT = 2;
    private static final int CHANNEL = 3;
    private static final int AGREEMENT_START = 4;

    private final Known known;

    SubscriptionsReader(Known known) {
        super(
                FactTable.SUBSCRIPTIONS,
                List.of("subscription_id", "tenant_id", "product", "channel", "agreement_start"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int subscription = row.ref(ID, known.subscriptions);
        int tenant = row.ref(TENANT, known.tenants);
        int product = row.ref(PRODUCT, known.codes);
        int channel = row.ref(CHANNEL, known.codes);
        int start = agreementStart(row, channel != TextRefs.NONE);
        known.portfolio.subscription(
                known.orNewStandIn(FactTable.SUBSCRIPTIONS, subscription),
                known.orStandIn(FactTable.TENANTS, tenant),
                known.codeOrStandIn(product),
                known.codeOrStandIn(channel),
                start,
                row.line());
    }

    private static int agreementStart(Row row, boolean channelIsKnown) {
        boolean needed = row.is(CHANNEL, PortfolioFolder.AGREEMENT_CHANNEL);
        if (row.isEmpty(AGREEMENT_START)) {
            if (needed) {
                row.fault(AGREEMENT_START, "is empty, but channel " + PortfolioFolder.AGREEMENT_CHANNEL + " needs it");
            }
            return BulkFacts.NO_MONTH;
        }
        int start = row.month(AGREEMENT_START);
        if (start != Texts.MALFORMED && channelIsKnown && !needed) {
            row.fault(
                    AGREEMENT_START, "is not empty, but only channel " + PortfolioFolder.AGREEMENT_CHANNEL + " has it");
        }
        return start;
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.SUBSCRIPTIONS, row.refIfAny(ID, known.subscriptions));
    }
}
