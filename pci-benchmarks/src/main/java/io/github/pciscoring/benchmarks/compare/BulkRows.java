package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.compare.FactArrays.Kind;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.BulkFacts;

/** Adds the rows of arrays in bulk, to what becomes a portfolio or to changes of one. */
final class BulkRows {
    /** All rows have the same position, which is only for faults. */
    private static final int POSITION = 1;

    private final FactArrays facts;
    private final BulkFacts bulk;
    private final BulkRefs refs;

    /**
     * Takes the arrays.
     *
     * @param facts the rows
     * @param bulk what they are added to
     * @param refs the refs of their ids there
     */
    BulkRows(FactArrays facts, BulkFacts bulk, BulkRefs refs) {
        this.facts = facts;
        this.bulk = bulk;
        this.refs = refs;
    }

    /** Adds all rows. */
    void addAll() {
        facts.partners().forEach(partner -> bulk.partner(partner, POSITION));
        tenants();
        subscriptions();
        associations();
        billing();
        seats();
        users();
        people();
        exams();
    }

    private void tenants() {
        FactTableArrays table = facts.table(FactTable.TENANTS);
        BulkRefs.Column tenants = refs.column(FactTable.TENANTS, 0, Kind.TENANT);
        BulkRefs.Column customers = refs.column(FactTable.TENANTS, 1, Kind.CUSTOMER);
        for (int row = 0; row < table.rows(); row++) {
            bulk.tenant(tenants.ref(row), customers.ref(row), POSITION);
        }
    }

    private void subscriptions() {
        FactTableArrays table = facts.table(FactTable.SUBSCRIPTIONS);
        BulkRefs.Column ids = refs.column(FactTable.SUBSCRIPTIONS, 0, Kind.SUBSCRIPTION);
        BulkRefs.Column tenants = refs.column(FactTable.SUBSCRIPTIONS, 1, Kind.TENANT);
        BulkRefs.Column products = refs.column(FactTable.SUBSCRIPTIONS, 2, Kind.CODE);
        BulkRefs.Column channels = refs.column(FactTable.SUBSCRIPTIONS, 3, Kind.CODE);
        int[] starts = table.column(4);
        for (int row = 0; row < table.rows(); row++) {
            bulk.subscription(
                    ids.ref(row), tenants.ref(row), products.ref(row), channels.ref(row), starts[row], POSITION);
        }
    }

    private void associations() {
        FactTableArrays table = facts.table(FactTable.ASSOCIATIONS);
        BulkRefs.Column ids = refs.column(FactTable.ASSOCIATIONS, 0, Kind.SUBSCRIPTION);
        BulkRefs.Column partners = refs.column(FactTable.ASSOCIATIONS, 1, Kind.PARTNER);
        BulkRefs.Column types = refs.column(FactTable.ASSOCIATIONS, 2, Kind.CODE);
        for (int row = 0; row < table.rows(); row++) {
            bulk.association(
                    partners.ref(row),
                    ids.ref(row),
                    types.ref(row),
                    table.column(3)[row],
                    table.column(4)[row],
                    POSITION);
        }
    }

    private void billing() {
        FactTableArrays table = facts.table(FactTable.BILLING);
        BulkRefs.Column ids = refs.column(FactTable.BILLING, 0, Kind.SUBSCRIPTION);
        int[] months = table.column(1);
        long[] amounts = table.amounts();
        for (int row = 0; row < table.rows(); row++) {
            bulk.billing(ids.ref(row), months[row], amounts[row], POSITION);
        }
    }

    private void seats() {
        FactTableArrays table = facts.table(FactTable.SEATS);
        BulkRefs.Column ids = refs.column(FactTable.SEATS, 0, Kind.SUBSCRIPTION);
        int[] months = table.column(1);
        int[] seats = table.column(2);
        for (int row = 0; row < table.rows(); row++) {
            bulk.seats(ids.ref(row), months[row], seats[row], POSITION);
        }
    }

    private void users() {
        FactTableArrays table = facts.table(FactTable.USAGE);
        BulkRefs.Column ids = refs.column(FactTable.USAGE, 0, Kind.SUBSCRIPTION);
        int[] months = table.column(1);
        int[] users = table.column(2);
        int[] sandbox = table.column(3);
        for (int row = 0; row < table.rows(); row++) {
            Environment environment = sandbox[row] == 0 ? Environment.PRODUCTION : Environment.SANDBOX;
            bulk.users(ids.ref(row), months[row], environment, users[row], POSITION);
        }
    }

    private void people() {
        FactTableArrays table = facts.table(FactTable.PEOPLE);
        BulkRefs.Column people = refs.column(FactTable.PEOPLE, 0, Kind.PERSON);
        BulkRefs.Column partners = refs.column(FactTable.PEOPLE, 1, Kind.PARTNER);
        for (int row = 0; row < table.rows(); row++) {
            bulk.affiliation(people.ref(row), partners.ref(row), table.column(2)[row], table.column(3)[row], POSITION);
        }
    }

    private void exams() {
        FactTableArrays table = facts.table(FactTable.EXAMS);
        BulkRefs.Column people = refs.column(FactTable.EXAMS, 0, Kind.PERSON);
        BulkRefs.Column exams = refs.column(FactTable.EXAMS, 1, Kind.CODE);
        for (int row = 0; row < table.rows(); row++) {
            bulk.exam(people.ref(row), exams.ref(row), table.column(2)[row], table.column(3)[row], POSITION);
        }
    }
}
