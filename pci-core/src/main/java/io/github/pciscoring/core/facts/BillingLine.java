package io.github.pciscoring.core.facts;

import java.time.YearMonth;
import org.immutables.value.Value;

/** One charge or credit on a subscription in a billing month; several lines in a month add up. */
@Value.Immutable
@FactStyle
public non-sealed interface BillingLine extends Fact {

    /** Whether a line adds to revenue or takes from it. */
    enum Kind {
        /** Adds to revenue. */
        CHARGE,
        /** Takes from revenue. */
        CREDIT
    }

    /** Returns the billed subscription's id. */
    String subscriptionId();

    /** Returns the billing month. */
    YearMonth month();

    /** Returns whether this is a charge or a credit; a charge, unless stated. */
    @Value.Default
    default Kind kind() {
        return Kind.CHARGE;
    }

    /** Returns the amount in USD, never negative. */
    Amount amount();

    @Override
    default FactTable table() {
        return FactTable.BILLING;
    }

    /** Refuses an empty id and an amount that is negative or above {@link Amount#MAX}. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(subscriptionId(), "subscription id");
        if (amount().tenThousandths() < 0 || amount().compareTo(Amount.MAX) > 0) {
            throw new IllegalArgumentException("amount is not in 0.." + Amount.MAX + ": " + amount());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BillingLine}; not thread-safe. */
    final class Builder extends ImmutableBillingLine.Builder {
        Builder() {}
    }
}
