package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.facts.Amount;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plan is asked for. A value, thread-safe. */
@Value.Immutable
@PlanStyle
public interface PlanRequest {
    /** The most combinations that can be asked for. */
    int MOST_ALTERNATIVES = 100;

    /** The highest cost of a unit. */
    Amount MOST_COST = Amount.of(1_000_000_000L);

    /** The cost of a unit unless another is given. */
    Amount STANDARD_COST = Amount.of(1);

    /**
     * Returns what is to be reached; unless it is given, the tier above the one that the partner has, or the highest where it
     * has that.
     */
    Optional<PlanTarget> target();

    /** Returns by indicator what a unit costs, in whatever the caller counts, 0 or more; 1 for those not named. */
    Map<String, Amount> costs();

    /** Returns by indicator how many units there can be at most, 0 or more; those not named are limited by their cap alone. */
    Map<String, Long> limits();

    /**
     * Returns by indicator how large a unit is, above 0: how many of what it counts, as {@link PlanUnit#of} says. For those
     * not named, see {@link PlanUnit}.
     */
    Map<String, Amount> units();

    /** Returns how many of the cheapest combinations are wanted, 1 to {@value #MOST_ALTERNATIVES}. */
    @Value.Default
    default int alternatives() {
        return 3;
    }

    /** Refuses numbers out of their range. */
    @Value.Check
    default void check() {
        costs().forEach((id, cost) -> {
            if (cost.compareTo(Amount.ZERO) < 0 || cost.compareTo(MOST_COST) > 0) {
                throw new InvalidPlanRequestException(
                        "the cost of a unit of " + id + " is not in 0 to " + MOST_COST + ": " + cost);
            }
        });
        limits().forEach((id, limit) -> {
            if (limit < 0) {
                throw new InvalidPlanRequestException("the limit of " + id + " is below 0: " + limit);
            }
        });
        units().forEach((id, size) -> {
            if (size.compareTo(Amount.ZERO) <= 0) {
                throw new InvalidPlanRequestException("the unit of " + id + " is not above 0: " + size);
            }
        });
        if (alternatives() < 1 || alternatives() > MOST_ALTERNATIVES) {
            throw new InvalidPlanRequestException(
                    "alternatives are not in 1 to " + MOST_ALTERNATIVES + ": " + alternatives());
        }
    }

    /** Returns the request for the next tier, with nothing else stated. */
    static PlanRequest standard() {
        return builder().build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanRequest}; not thread-safe. */
    final class Builder extends ImmutablePlanRequest.Builder {
        Builder() {}
    }
}
