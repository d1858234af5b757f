package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;

/** Finds rows that refer to ids which nothing defines. */
final class ReferenceCheck {
    private final BulkFacts rows;

    ReferenceCheck(BulkFacts rows) {
        this.rows = rows;
    }

    void run() {
        check(FactTable.SUBSCRIPTIONS, rows.subscriptionRows, 5, 1, rows.tenants, "tenant_id", "tenant");
        check(
                FactTable.ASSOCIATIONS,
                rows.associationRows,
                5,
                PortfolioColumns.PARTNER,
                rows.partners,
                "partner_id",
                "partner");
        check(
                FactTable.ASSOCIATIONS,
                rows.associationRows,
                5,
                4,
                rows.subscriptions,
                "subscription_id",
                "subscription");
        check(FactTable.BILLING, rows.billingRows, rows.subscriptions, "subscription_id", "subscription");
        check(FactTable.SEATS, rows.seatRows, rows.subscriptions, "subscription_id", "subscription");
        check(FactTable.USAGE, rows.productionRows, rows.subscriptions, "subscription_id", "subscription");
        check(FactTable.USAGE, rows.sandboxRows, rows.subscriptions, "subscription_id", "subscription");
        check(
                FactTable.PEOPLE,
                rows.affiliationRows,
                5,
                PortfolioColumns.PARTNER,
                rows.partners,
                "partner_id",
                "partner");
        check(FactTable.EXAMS, rows.examRows, 4, 3, rows.people, "person_id", "person");
        rows.factRows.forEach((key, table) -> {
            switch (key.subjectType()) {
                case CUSTOMER -> check(FactTable.FACTS, table, rows.customers, "subject_id", "customer");
                case TENANT -> check(FactTable.FACTS, table, rows.tenants, "subject_id", "tenant");
                case SUBSCRIPTION -> check(FactTable.FACTS, table, rows.subscriptions, "subject_id", "subscription");
                case PERSON -> check(FactTable.FACTS, table, rows.people, "subject_id", "person");
                case PARTNER -> check(FactTable.FACTS, table, rows.partners, "subject_id", "partner");
            }
        });
    }

    private void check(
            FactTable name,
            IntTable table,
            int positionColumn,
            int refColumn,
            EntityIds ids,
            String column,
            String what) {
        for (int row = 0; row < table.size(); row++) {
            check(name, table.get(refColumn, row), table.get(positionColumn, row), ids, column, what);
        }
    }

    private void check(FactTable name, MonthlyRows table, EntityIds ids, String column, String what) {
        for (int row = 0; row < table.size(); row++) {
            check(name, table.subject(row), table.position(row), ids, column, what);
        }
    }

    private void check(FactTable name, int ref, int position, EntityIds ids, String column, String what) {
        if (ids.isUnknown(ref)) {
            rows.faults.add(new Fault(name, position, column, "unknown " + what, ids.id(ref)));
        }
    }
}
