package io.github.pciscoring.core.facts;

import java.time.YearMonth;

/**
 * A subscription's paid seats in a month; at most one per subscription and month, and none means 0 seats.
 *
 * @param subscriptionId the subscription's non-empty id
 * @param month the month
 * @param seats the number of paid seats, 0 to {@value #MAX_COUNT}
 */
public record PaidSeats(String subscriptionId, YearMonth month, int seats) implements Fact {
    /** The largest count of seats or users in one fact. */
    public static final int MAX_COUNT = 1_000_000_000;

    /** Refuses an empty id and a count out of range. */
    public PaidSeats {
        Checks.nonEmpty(subscriptionId, "subscription id");
        Checks.count(seats, "paid seats");
    }

    @Override
    public FactTable table() {
        return FactTable.SEATS;
    }
}
