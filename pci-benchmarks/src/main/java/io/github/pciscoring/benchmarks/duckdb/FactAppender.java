package io.github.pciscoring.benchmarks.duckdb;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Streams facts into the tables of {@code tables.sql}, and numbers their ids on the way. Facts come after what they refer
 * to. Own facts are not supported. Not thread-safe.
 */
final class FactAppender implements Consumer<Fact>, AutoCloseable {
    /** Gives ids their numbers, in the order in which they come. */
    private static final class Numbers {
        private final Map<String, Integer> byId = new HashMap<>();

        int of(String id) {
            return byId.computeIfAbsent(id, key -> byId.size());
        }
    }

    /** What a row consists of. */
    private interface Row {
        void write(DuckDBAppender to) throws SQLException;
    }

    private final Numbers partners = new Numbers();
    private final Numbers customers = new Numbers();
    private final Numbers tenants = new Numbers();
    private final Numbers subscriptions = new Numbers();
    private final Numbers people = new Numbers();
    private final DuckDBConnection connection;
    private final Map<String, DuckDBAppender> appenders = new HashMap<>();
    private long rows;
    private int firstMonth = Short.MAX_VALUE;
    private int lastMonth;

    FactAppender(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Returns how many rows were appended. */
    long rows() {
        return rows;
    }

    /** Returns the first month with a bill, seats or users. */
    int firstMonth() {
        return Math.min(firstMonth, lastMonth);
    }

    /** Returns the last month with a bill, seats or users. */
    int lastMonth() {
        return lastMonth;
    }

    @Override
    public void accept(Fact fact) {
        try {
            append(fact.table().label(), row(fact));
            rows++;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append " + fact, e);
        }
    }

    private void append(String table, Row row) throws SQLException {
        DuckDBAppender appender = appenders.get(table);
        if (appender == null) {
            appender = connection.createAppender(table);
            appenders.put(table, appender);
        }
        appender.beginRow();
        row.write(appender);
        appender.endRow();
    }

    private Row row(Fact fact) {
        if (fact instanceof PaidSeats seats) {
            int month = dated(MonthRange.month(seats.month()));
            return to -> to.append(subscriptions.of(seats.subscriptionId()))
                    .append((short) month)
                    .append(seats.seats());
        } else if (fact instanceof ActiveUsers users) {
            int month = dated(MonthRange.month(users.month()));
            return to -> to.append(subscriptions.of(users.subscriptionId()))
                    .append((short) month)
                    .append(users.environment().name())
                    .append(users.users());
        } else if (fact instanceof BillingLine line) {
            int month = dated(MonthRange.month(line.month()));
            long amount = line.amount().tenThousandths();
            return to -> to.append(subscriptions.of(line.subscriptionId()))
                    .append((short) month)
                    .append(line.kind() == BillingLine.Kind.CREDIT ? -amount : amount);
        } else if (fact instanceof Partner partner) {
            return to ->
                    to.append(partners.of(partner.id())).append(partner.id()).append(partner.scored());
        } else if (fact instanceof Tenant tenant) {
            return to -> to.append(tenants.of(tenant.id())).append(customers.of(tenant.customerId()));
        } else if (fact instanceof Subscription subscription) {
            return subscription(subscription);
        } else if (fact instanceof PartnerAssociation association) {
            return to -> months(
                    to.append(partners.of(association.partnerId()))
                            .append(subscriptions.of(association.subscriptionId()))
                            .append(association.type()),
                    association.months());
        } else if (fact instanceof Affiliation affiliation) {
            return to -> months(
                    to.append(people.of(affiliation.personId())).append(partners.of(affiliation.partnerId())),
                    affiliation.months());
        } else if (fact instanceof ExamPass exam) {
            return to -> exam(exam, to);
        }
        throw new IllegalArgumentException("no table for " + fact);
    }

    private int dated(int month) {
        firstMonth = Math.min(firstMonth, month);
        lastMonth = Math.max(lastMonth, month);
        return month;
    }

    private Row subscription(Subscription subscription) {
        Optional<Short> start = subscription.agreementStart().map(month -> (short) MonthRange.month(month));
        return to -> {
            to.append(subscriptions.of(subscription.id()))
                    .append(tenants.of(subscription.tenantId()))
                    .append(subscription.product())
                    .append(subscription.channel());
            if (start.isPresent()) {
                to.append(start.get().shortValue());
            } else {
                to.appendNull();
            }
        };
    }

    private static void months(DuckDBAppender to, MonthRange months) throws SQLException {
        to.append((short) Math.max(months.first(), 0)).append((short) Math.min(months.last(), Short.MAX_VALUE));
    }

    private void exam(ExamPass exam, DuckDBAppender to) throws SQLException {
        to.append(people.of(exam.personId())).append(exam.exam()).append(exam.passedOn());
        if (exam.expiresOn().isPresent()) {
            to.append(exam.expiresOn().get());
        } else {
            to.appendNull();
        }
    }

    @Override
    public void close() throws SQLException {
        List<DuckDBAppender> open = new ArrayList<>(appenders.values());
        appenders.clear();
        for (DuckDBAppender appender : open) {
            appender.close();
        }
    }
}
