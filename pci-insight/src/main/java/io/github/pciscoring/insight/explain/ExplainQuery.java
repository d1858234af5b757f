package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.evidence.EvidenceQuery;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is to be explained. A value, thread-safe: {@code ExplainQuery.of("contoso", june).indicator("developers")}.
 *
 * @param partnerId the partner, scored or not
 * @param asOf the month whose end the score is computed for
 * @param indicatorId only this indicator or classification
 * @param customerId only what this customer earned, and what of it was left out
 */
public record ExplainQuery(
        String partnerId, YearMonth asOf, Optional<String> indicatorId, Optional<String> customerId) {

    /** Returns the query for all of a partner's score. */
    public static ExplainQuery of(String partnerId, YearMonth asOf) {
        return new ExplainQuery(partnerId, asOf, Optional.empty(), Optional.empty());
    }

    /** Returns this query, for one indicator or classification. */
    public ExplainQuery indicator(String id) {
        return new ExplainQuery(partnerId, asOf, Optional.of(id), customerId);
    }

    /** Returns this query, for one customer. */
    public ExplainQuery customer(String id) {
        return new ExplainQuery(partnerId, asOf, indicatorId, Optional.of(id));
    }

    /** Returns whether an indicator or classification is asked for. */
    boolean wants(String id) {
        return indicatorId.map(id::equals).orElse(true);
    }

    EvidenceQuery evidence() {
        EvidenceQuery all = EvidenceQuery.all().partner(partnerId);
        EvidenceQuery ofIndicator = indicatorId.map(all::indicator).orElse(all);
        return customerId.map(ofIndicator::customer).orElse(ofIndicator);
    }
}
