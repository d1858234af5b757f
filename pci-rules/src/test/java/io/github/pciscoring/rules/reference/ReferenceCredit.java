package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.AccountLevel;
import java.time.YearMonth;

/**
 * An amount that a partner is credited with, in one month.
 *
 * @param indicatorId the indicator's id
 * @param partnerId the partner's id
 * @param slot which of the indicator's amounts it belongs to, such as {@code adds} or {@code losses}
 * @param level the level of the account
 * @param accountId the id of the account that brings the amount
 * @param month the month of the amount
 * @param creditedIn the month in which the partner must be credited
 * @param amount ten-thousandths of a USD for revenue, otherwise a count; never 0
 */
public record ReferenceCredit(
        String indicatorId,
        String partnerId,
        String slot,
        AccountLevel level,
        String accountId,
        YearMonth month,
        YearMonth creditedIn,
        long amount) {
    /** Refuses an amount of 0. */
    public ReferenceCredit {
        if (amount == 0) {
            throw new IllegalArgumentException("nothing is no credit: " + indicatorId + " of " + accountId);
        }
    }
}
