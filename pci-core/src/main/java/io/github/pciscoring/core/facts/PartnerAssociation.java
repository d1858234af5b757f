package io.github.pciscoring.core.facts;

import org.immutables.value.Value;

/** A partner's link to a subscription over some months (SPEC, Vocabulary); the same link may be stated more than once. */
@Value.Immutable
@FactStyle
public non-sealed interface PartnerAssociation extends Fact {

    /** Returns the linked partner's id. */
    String partnerId();

    /** Returns the linked subscription's id. */
    String subscriptionId();

    /** Returns the association type, an open code that rule sets give a meaning. */
    String type();

    /** Returns the months in which the association holds; always, unless stated. */
    @Value.Default
    default MonthRange months() {
        return MonthRange.ALWAYS;
    }

    @Override
    default FactTable table() {
        return FactTable.ASSOCIATIONS;
    }

    /** Refuses empty ids and codes. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(partnerId(), "partner id");
        Checks.nonEmpty(subscriptionId(), "subscription id");
        Checks.nonEmpty(type(), "association type");
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartnerAssociation}; not thread-safe. */
    final class Builder extends ImmutablePartnerAssociation.Builder {
        Builder() {}
    }
}
