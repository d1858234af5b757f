package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.AccountLevel;
import java.time.YearMonth;

/**
 * One amount that a partner was credited or debited with. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param partnerId the partner
 * @param slot the name of the tally slot that it went into
 * @param level the level of the account that earned it
 * @param accountId the account's id; for a tenant-product, the tenant's id and the product with a slash between
 * @param month the month that the amount belongs to
 * @param creditedIn the month in which the partner had to be credited to earn it
 * @param amount the amount, in the slot's own units
 */
public record EvidenceItem(
        String indicatorId,
        String partnerId,
        String slot,
        AccountLevel level,
        String accountId,
        YearMonth month,
        YearMonth creditedIn,
        long amount) {}
