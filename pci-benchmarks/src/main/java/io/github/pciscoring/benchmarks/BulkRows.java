package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.portfolio.BulkFacts;

/** Hands rows to a portfolio builder in bulk, without an object per row. Not thread-safe. */
final class BulkRows implements FactRows {
    private final BulkFacts bulk;
    private final int[] partners;
    private int tenant;
    private int subscription;
    private int person;
    private int position;

    BulkRows(BulkFacts bulk, int partnerCount) {
        this.bulk = bulk;
        this.partners = new int[partnerCount];
    }

    @Override
    public void partner(int number) {
        String id = SyntheticPortfolio.partnerId(number);
        partners[number] = bulk.partnerRef(id);
        bulk.partner(Partner.of(id), ++position);
    }

    @Override
    public void tenant(int number, int customer) {
        tenant = bulk.tenantRef("T" + number);
        bulk.tenant(tenant, bulk.customerRef("C" + customer), ++position);
    }

    @Override
    public void subscription(int number, String product, String channel, int agreementStart) {
        subscription = bulk.subscriptionRef("S" + number);
        bulk.subscription(subscription, tenant, bulk.code(product), bulk.code(channel), agreementStart, ++position);
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        bulk.association(partners[partner], subscription, bulk.code(type), first, last, ++position);
    }

    @Override
    public void billing(int month, long tenThousandths) {
        bulk.billing(subscription, month, tenThousandths, ++position);
    }

    @Override
    public void seats(int month, int seats) {
        bulk.seats(subscription, month, seats, ++position);
    }

    @Override
    public void users(int month, Environment environment, int users) {
        bulk.users(subscription, month, environment, users, ++position);
    }

    @Override
    public void affiliation(int number, int partner, int first, int last) {
        person = bulk.personRef("U" + number);
        bulk.affiliation(person, partners[partner], first, last, ++position);
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        bulk.exam(person, bulk.code(exam), passedOn, expiresOn, ++position);
    }
}
