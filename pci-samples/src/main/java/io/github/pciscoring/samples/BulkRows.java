package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.portfolio.BulkFacts;

/** Hands rows to a portfolio builder in bulk, without an object per row. Not thread-safe. */
final class BulkRows implements RowSink {
    /** All rows have the same position, which is only for faults, and may be more than an int can count. */
    private static final int POSITION = 1;

    private final BulkFacts bulk;
    private final int[] partners;
    private int partnerCount;
    private int tenant;
    private int subscription;
    private int person;

    BulkRows(BulkFacts bulk, int partners) {
        this.bulk = bulk;
        this.partners = new int[partners];
    }

    @Override
    public void partner(Partner partner) {
        partners[partnerCount++] = bulk.partnerRef(partner.id());
        bulk.partner(partner, POSITION);
    }

    @Override
    public void tenant(String id, String customerId) {
        tenant = bulk.tenantRef(id);
        bulk.tenant(tenant, bulk.customerRef(customerId), POSITION);
    }

    @Override
    public void subscription(String id, String product, String channel, int agreementStart) {
        subscription = bulk.subscriptionRef(id);
        bulk.subscription(subscription, tenant, bulk.code(product), bulk.code(channel), agreementStart, POSITION);
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        bulk.association(partners[partner], subscription, bulk.code(type), first, last, POSITION);
    }

    @Override
    public void billing(int month, long tenThousandths) {
        bulk.billing(subscription, month, tenThousandths, POSITION);
    }

    @Override
    public void seats(int month, int seats) {
        bulk.seats(subscription, month, seats, POSITION);
    }

    @Override
    public void users(int month, Environment environment, int users) {
        bulk.users(subscription, month, environment, users, POSITION);
    }

    @Override
    public void affiliation(String personId, int partner, int first, int last) {
        person = bulk.personRef(personId);
        bulk.affiliation(person, partners[partner], first, last, POSITION);
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        bulk.exam(person, bulk.code(exam), passedOn, expiresOn, POSITION);
    }
}
