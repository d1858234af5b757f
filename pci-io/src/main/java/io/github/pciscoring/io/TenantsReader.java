package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import java.util.List;

/** Reads tenants and the customers that own them. */
final class TenantsReader extends TableReader {
    private static final int ID = 0;
    private static final int CUSTOMER = 1;

    private final Known known;

    TenantsReader(Known known) {
        super(FactTable.TENANTS, List.of("tenant_id", "customer_id"));
        this.known = known;
    }

    @Override
    int defining() {
        return 2;
    }

    @Override
    void read(Row row) {
        int tenant = row.ref(ID, known.tenants);
        int customer = row.ref(CUSTOMER, known.customers);
        known.portfolio.tenant(
                known.orNewStandIn(FactTable.TENANTS, tenant), known.customerOrStandIn(customer), row.line());
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.TENANTS, row.refIfAny(ID, known.tenants));
        known.excuseCustomer(row.refIfAny(CUSTOMER, known.customers));
    }
}
