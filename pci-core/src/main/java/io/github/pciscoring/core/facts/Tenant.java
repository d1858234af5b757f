package io.github.pciscoring.core.facts;

/**
 * A tenant, owned by one customer (SPEC, Vocabulary).
 *
 * @param id the tenant's unique, non-empty id
 * @param customerId the non-empty id of the customer that owns it
 */
public record Tenant(String id, String customerId) implements Fact {
    /** Refuses empty ids. */
    public Tenant {
        Checks.nonEmpty(id, "tenant id");
        Checks.nonEmpty(customerId, "customer id");
    }

    @Override
    public FactTable table() {
        return FactTable.TENANTS;
    }
}
