package io.github.pciscoring.core.facts;

/**
 * The levels at which accounts can be looked at. A customer owns tenants, a tenant has subscriptions; the subscriptions
 * of one tenant for one product are a tenant-product. People are accounts of their own.
 */
public enum AccountLevel {
    /** A customer with all its tenants. */
    CUSTOMER,
    /** A tenant with all its subscriptions. */
    TENANT,
    /** A tenant's subscriptions for one product. */
    TENANT_PRODUCT,
    /** One subscription. */
    SUBSCRIPTION,
    /** A person. */
    PERSON
}
