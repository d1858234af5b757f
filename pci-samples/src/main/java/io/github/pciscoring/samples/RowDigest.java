package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Partner;

/** Sums rows up to a number that depends on every row and on their order. Not thread-safe. */
final class RowDigest implements RowSink {
    private long digest;

    long digest() {
        return digest;
    }

    private void add(long a, long b, long c, long d) {
        digest = ((((digest * 31 + a) * 31 + b) * 31 + c) * 31 + d) * 31 + 1;
    }

    @Override
    public void partner(Partner partner) {
        add(partner.id().hashCode(), partner.name().hashCode(), partner.scored() ? 1 : 0, 1);
    }

    @Override
    public void tenant(String id, String customerId) {
        add(id.hashCode(), customerId.hashCode(), 0, 2);
    }

    @Override
    public void subscription(String id, String product, String channel, int agreementStart) {
        add(id.hashCode(), product.hashCode(), channel.hashCode(), agreementStart);
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        add(partner, type.hashCode(), first, last);
    }

    @Override
    public void billing(int month, long tenThousandths) {
        add(month, tenThousandths, 0, 5);
    }

    @Override
    public void seats(int month, int seats) {
        add(month, seats, 0, 6);
    }

    @Override
    public void users(int month, Environment environment, int users) {
        add(month, users, environment == Environment.SANDBOX ? 1 : 0, 7);
    }

    @Override
    public void affiliation(String personId, int partner, int first, int last) {
        add(personId.hashCode(), partner, first, last);
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        add(exam.hashCode(), passedOn, expiresOn, 9);
    }
}
