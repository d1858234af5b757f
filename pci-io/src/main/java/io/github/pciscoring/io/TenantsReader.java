package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.List;

/** Reads tenants and the customers that own them, with the codes that tenants have. */
final class TenantsReader extends TableReader {
    private static final int ID = 0;
    private static final int CUSTOMER = 1;

    private final Known known;
    private final TableCodes codes;

    TenantsReader(Known known) {
        super(
                FactTable.TENANTS,
                List.of("tenant_id", "customer_id"),
                known.codeColumns.of(SubjectType.TENANT).stream()
                        .map(CodeColumn::column)
                        .toList());
        this.known = known;
        this.codes = new TableCodes(known.codeColumns.of(SubjectType.TENANT), columns());
    }

    @Override
    int defining() {
        return 2;
    }

    @Override
    void read(Row row) {
        int tenant = row.ref(ID, known.tenants);
        int customer = row.ref(CUSTOMER, known.customers);
        int ref = known.orNewStandIn(FactTable.TENANTS, tenant);
        known.portfolio.tenant(ref, known.customerOrStandIn(customer), row.line());
        codes.read(row, ref);
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.TENANTS, row.refIfAny(ID, known.tenants));
        known.excuseCustomer(row.refIfAny(CUSTOMER, known.customers));
    }
}
