package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.facts.Environment;

/**
 * Takes the rows of a {@link SyntheticPortfolio}, account by account: a tenant, then each of its subscriptions followed
 * by the rows of that subscription; a person's affiliations, then its exams. Numbers count from 0; months and days are as
 * in {@code BulkFacts}. Not thread-safe.
 */
interface FactRows {

    void partner(int partner);

    void tenant(int tenant, int customer);

    /** Takes a subscription of the latest tenant. */
    void subscription(int subscription, String product, String channel, int agreementStart);

    /** Takes an association of the latest subscription. */
    void association(int partner, String type, int first, int last);

    /** Takes a bill of the latest subscription. */
    void billing(int month, long tenThousandths);

    /** Takes the paid seats of the latest subscription. */
    void seats(int month, int seats);

    /** Takes the active users of the latest subscription. */
    void users(int month, Environment environment, int users);

    void affiliation(int person, int partner, int first, int last);

    /** Takes an exam of the person of the latest affiliation. */
    void exam(String exam, int passedOn, int expiresOn);
}
