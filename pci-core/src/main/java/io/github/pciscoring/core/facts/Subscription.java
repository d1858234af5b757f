package io.github.pciscoring.core.facts;

import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant's subscription for one product, sold through one channel (SPEC, Vocabulary). */
@Value.Immutable
@FactStyle
public non-sealed interface Subscription extends Fact {

    /** Returns the unique, non-empty id. */
    String id();

    /** Returns the id of the tenant that owns the subscription. */
    String tenantId();

    /** Returns the product, an open code that rule sets name. */
    String product();

    /** Returns the channel that it was sold through, an open code that rule sets name. */
    String channel();

    /** Returns the month in which the agreement started; rule sets may count only its first months. */
    Optional<YearMonth> agreementStart();

    @Override
    default FactTable table() {
        return FactTable.SUBSCRIPTIONS;
    }

    /** Refuses empty ids and codes. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(id(), "subscription id");
        Checks.nonEmpty(tenantId(), "tenant id");
        Checks.nonEmpty(product(), "product");
        Checks.nonEmpty(channel(), "channel");
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subscription}; not thread-safe. */
    final class Builder extends ImmutableSubscription.Builder {
        Builder() {}
    }
}
