package io.github.pciscoring.core.evidence;

import java.util.Optional;

/**
 * Which evidence is asked for; filters narrow each other down. A value, thread-safe: {@code
 * EvidenceQuery.all().partner("contoso").indicator("net-new-revenue")}.
 *
 * @param partnerId only this partner's
 * @param indicatorId only this indicator's
 * @param customerId only this customer's accounts, so that nothing comes out about people
 * @param leftOut whether also what was left out
 */
public record EvidenceQuery(
        Optional<String> partnerId, Optional<String> indicatorId, Optional<String> customerId, boolean leftOut) {
    private static final EvidenceQuery ALL =
            new EvidenceQuery(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** Returns the query for all evidence. */
    public static EvidenceQuery all() {
        return ALL;
    }

    /** Returns this query, for one partner. */
    public EvidenceQuery partner(String id) {
        return new EvidenceQuery(Optional.of(id), indicatorId, customerId, leftOut);
    }

    /** Returns this query, for one indicator. */
    public EvidenceQuery indicator(String id) {
        return new EvidenceQuery(partnerId, Optional.of(id), customerId, leftOut);
    }

    /** Returns this query, for one customer. */
    public EvidenceQuery customer(String id) {
        return new EvidenceQuery(partnerId, indicatorId, Optional.of(id), leftOut);
    }

    /** Returns this query, without what was left out. */
    public EvidenceQuery creditedOnly() {
        return new EvidenceQuery(partnerId, indicatorId, customerId, false);
    }
}
