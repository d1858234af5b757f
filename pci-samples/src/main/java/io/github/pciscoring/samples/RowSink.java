package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Partner;

/**
 * Takes the rows of a sample, account by account: the partners; each customer's tenants, after each its subscriptions, after
 * each of these its own rows; each person's affiliations, then its exams. Months and days are as in {@code BulkFacts}; a
 * partner's number is its place among the partners, from 0 on. Not thread-safe.
 */
interface RowSink {

    /** Takes the next partner. */
    void partner(Partner partner);

    void tenant(String id, String customerId);

    /** Takes a subscription of the latest tenant. */
    void subscription(String id, String product, String channel, int agreementStart);

    /** Takes an association of the latest subscription. */
    void association(int partner, String type, int first, int last);

    /** Takes a bill of the latest subscription. */
    void billing(int month, long tenThousandths);

    /** Takes the paid seats of the latest subscription. */
    void seats(int month, int seats);

    /** Takes the active users of the latest subscription. */
    void users(int month, Environment environment, int users);

    void affiliation(String personId, int partner, int first, int last);

    /** Takes an exam of the person of the latest affiliation. */
    void exam(String exam, int passedOn, int expiresOn);
}
