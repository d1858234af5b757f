package io.github.pciscoring.core.facts;

/** What an {@link OwnFact} is attached to. */
public enum SubjectType {
    /** A customer. */
    CUSTOMER,
    /** A tenant. */
    TENANT,
    /** A subscription. */
    SUBSCRIPTION,
    /** A person. */
    PERSON,
    /** A partner. */
    PARTNER
}
