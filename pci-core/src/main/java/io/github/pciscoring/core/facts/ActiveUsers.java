package io.github.pciscoring.core.facts;

import java.time.YearMonth;
import org.immutables.value.Value;

/** A subscription's monthly active users in one environment; at most one per subscription, month and environment. */
@Value.Immutable
@FactStyle
public non-sealed interface ActiveUsers extends Fact {

    /** Returns the subscription's id. */
    String subscriptionId();

    /** Returns the month. */
    YearMonth month();

    /** Returns the environment; production, unless stated. */
    @Value.Default
    default Environment environment() {
        return Environment.PRODUCTION;
    }

    /** Returns the number of active users, 0 to {@value PaidSeats#MAX_COUNT}. */
    int users();

    @Override
    default FactTable table() {
        return FactTable.USAGE;
    }

    /** Refuses an empty id and a count out of range. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(subscriptionId(), "subscription id");
        Checks.count(users(), "active users");
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActiveUsers}; not thread-safe. */
    final class Builder extends ImmutableActiveUsers.Builder {
        Builder() {}
    }
}
