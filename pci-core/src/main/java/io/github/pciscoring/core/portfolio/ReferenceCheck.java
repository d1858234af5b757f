package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;

/** Finds rows that refer to ids which nothing defines. */
final class ReferenceCheck {
    private final BulkFacts rows;
    private final FactIds ids;

    ReferenceCheck(BulkFacts rows) {
        this.rows = rows;
        this.ids = rows.ids;
    }

    void run() {
        check(FactTable.SUBSCRIPTIONS, rows.subscriptionRows, 5, 1, ids.tenants, "tenant_id", "tenant");
        check(
                FactTable.ASSOCIATIONS,
                rows.associationRows,
                5,
                PortfolioColumns.PARTNER,
                ids.partners,
                "partner_id",
                "partner");
        check(FactTable.ASSOCIATIONS, rows.associationRows, 5, 4, ids.subscriptions, "subscription_id", "subscription");
        check(FactTable.BILLING, rows.billingRows, ids.subscriptions, "subscription_id", "subscription");
        check(FactTable.SEATS, rows.seatRows, ids.subscriptions, "subscription_id", "subscription");
        check(FactTable.USAGE, rows.productionRows, ids.subscriptions, "subscription_id", "subscription");
        check(FactTable.USAGE, rows.sandboxRows, ids.subscriptions, "subscription_id", "subscription");
        check(
                FactTable.PEOPLE,
                rows.affiliationRows,
                5,
                PortfolioColumns.PARTNER,
                ids.partners,
                "partner_id",
                "partner");
        check(FactTable.EXAMS, rows.examRows, 4, 3, ids.people, "person_id", "person");
        rows.factRows.forEach((key, table) -> {
            switch (key.subjectType()) {
                case CUSTOMER -> check(FactTable.FACTS, table, ids.customers, "subject_id", "customer");
                case TENANT -> check(FactTable.FACTS, table, ids.tenants, "subject_id", "tenant");
                case SUBSCRIPTION -> check(FactTable.FACTS, table, ids.subscriptions, "subject_id", "subscription");
                case PERSON -> check(FactTable.FACTS, table, ids.people, "subject_id", "person");
                case PARTNER -> check(FactTable.FACTS, table, ids.partners, "subject_id", "partner");
            }
        });
    }

    private void check(
            FactTable name,
            IntTable table,
            int positionColumn,
            int refColumn,
            EntityIds kind,
            String column,
            String what) {
        for (int row = 0; row < table.size(); row++) {
            check(name, table.get(refColumn, row), table.get(positionColumn, row), kind, column, what);
        }
    }

    private void check(FactTable name, MonthlyRows table, EntityIds kind, String column, String what) {
        for (int run = 0; run < table.runs(); run++) {
            if (kind.isUnknown(table.subject(run))) {
                for (int row = table.firstRow(run); row < table.firstRow(run + 1); row++) {
                    check(name, table.subject(run), table.position(row), kind, column, what);
                }
            }
        }
    }

    private void check(FactTable name, int ref, int position, EntityIds kind, String column, String what) {
        if (kind.isUnknown(ref)) {
            rows.faults.add(new Fault(name, position, column, "unknown " + what, kind.id(ref)));
        }
    }
}
