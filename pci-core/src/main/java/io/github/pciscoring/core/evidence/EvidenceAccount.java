package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Optional;

/**
 * An account with those around it: a subscription lies in a tenant-product, that in a tenant, and that in a customer.
 * Thread-safe.
 *
 * @param level the account's level; the ids of inner levels are absent
 * @param customerId the customer's id; absent for people
 * @param tenantId the tenant's id
 * @param product the product of the tenant-product or subscription
 * @param subscriptionId the subscription's id
 * @param personId the person's id; absent for customers and what is theirs
 */
public record EvidenceAccount(
        AccountLevel level,
        Optional<String> customerId,
        Optional<String> tenantId,
        Optional<String> product,
        Optional<String> subscriptionId,
        Optional<String> personId) {

    /** Returns the account's own id; for a tenant-product, the tenant's id and the product with a slash between. */
    public String id() {
        return switch (level) {
            case CUSTOMER -> customerId.orElseThrow();
            case TENANT -> tenantId.orElseThrow();
            case TENANT_PRODUCT -> tenantId.orElseThrow() + "/" + product.orElseThrow();
            case SUBSCRIPTION -> subscriptionId.orElseThrow();
            case PERSON -> personId.orElseThrow();
        };
    }
}
