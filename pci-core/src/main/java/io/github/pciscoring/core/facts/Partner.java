package io.github.pciscoring.core.facts;

import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** A partner. Thread-safe, as every fact is. */
@Value.Immutable
@FactStyle
public non-sealed interface Partner extends Fact {

    /** Returns the unique, non-empty id. */
    String id();

    /** Returns the display name; defaults to the id. */
    @Value.Default
    default String name() {
        return id();
    }

    /** Returns whether the partner appears in results; {@code false} for one only there to displace others. */
    @Value.Default
    default boolean scored() {
        return true;
    }

    /** Returns the partner's own location, an open code, if known. */
    Optional<String> location();

    /** Returns the month in which the partner's competency is renewed, if known. */
    Optional<YearMonth> renewalMonth();

    @Override
    default FactTable table() {
        return FactTable.PARTNERS;
    }

    /** Refuses an empty id. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(id(), "partner id");
    }

    /** Returns a scored partner whose name is its id. */
    static Partner of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partner}; not thread-safe. */
    final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
