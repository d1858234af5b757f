package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.List;

/**
 * What a partner was not credited for, and why, as an indicator decided it. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param partnerId the partner
 * @param level the level of the account
 * @param accountId the account's id, as in {@link EvidenceItem}
 * @param months the months concerned, newest first
 * @param reason why
 */
public record LeftOutItem(
        String indicatorId,
        String partnerId,
        AccountLevel level,
        String accountId,
        List<YearMonth> months,
        Reason reason) {
    /** Copies. */
    public LeftOutItem {
        months = List.copyOf(months);
    }
}
