package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.facts.Environment;

/** Counts rows, and reads them enough that making them cannot be optimised away. Not thread-safe. */
final class RowCounter implements FactRows {
    private long rows;
    private long digest;

    long rows() {
        return rows;
    }

    /** Returns a number that depends on every row. */
    long digest() {
        return digest;
    }

    private void count(long a, long b, long c) {
        rows++;
        digest = digest * 31 + a + 7 * b + 13 * c;
    }

    @Override
    public void partner(int partner) {
        count(partner, 0, 0);
    }

    @Override
    public void tenant(int tenant, int customer) {
        count(tenant, customer, 0);
    }

    @Override
    public void subscription(int subscription, String product, String channel, int agreementStart) {
        count(subscription, product.length(), agreementStart);
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        count(partner, first, last);
    }

    @Override
    public void billing(int month, long tenThousandths) {
        count(month, tenThousandths, 0);
    }

    @Override
    public void seats(int month, int seats) {
        count(month, seats, 0);
    }

    @Override
    public void users(int month, Environment environment, int users) {
        count(month, users, 0);
    }

    @Override
    public void affiliation(int person, int partner, int first, int last) {
        count(person, partner, last);
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        count(exam.length(), passedOn, expiresOn);
    }
}
