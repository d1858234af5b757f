package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.Environment;

/** Makes the bills, seats and users of a subscription. Not thread-safe. */
final class MonthRows {
    /** What a seat costs in a month, in ten-thousandths of a USD; which of them goes by the product's code. */
    private static final int[] PRICES = {
        80_000, 150_000, 200_000, 300_000, 500_000, 650_000, 700_000, 950_000, 1_800_000
    };

    /** By month of the year, how many more seats a business of the season has, in percent. */
    private static final int[] SEASON = {-8, -5, 0, 0, 3, 0, -15, -20, 5, 8, 12, 10};

    private static final int YEAR = 12;
    private static final int DAYS = 30;
    private static final int PERCENT = 100;
    private static final int PERMILLE = 1000;

    /** Whoever has been there for longer grows no more. */
    private static final int LONGEST_GROWTH = 60;

    private final Market market;
    private final RowSink rows;
    private final Dice dice;

    MonthRows(Market market, RowSink rows, Dice dice) {
        this.market = market;
        this.rows = rows;
        this.dice = dice;
    }

    /** Makes the bills of what has neither seats nor users. */
    void writeCapacity(String product, Life life, int size) {
        long bill = price(product) * (1 + size / 8);
        for (int month = firstMonth(life); month <= lastMonth(life); month++) {
            if (life.isPaid(month)) {
                bill += dice.below(20) == 0 ? bill / 4 : 0;
                bill(month, bill);
            }
        }
    }

    /** Makes the rows of a subscription that begins with so many seats, for a partner with this momentum. */
    void write(String product, Life life, int seats, int momentum) {
        int growth = momentum * PERMILLE / PERCENT / YEAR + dice.below(21) - 10;
        int ramp = dice.chance(30) ? 2 + dice.below(5) : 0;
        boolean seasonal = dice.chance(15);
        boolean yearly = dice.chance(8);
        int daysOfFirst = dice.chance(50) ? DAYS : 1 + dice.below(DAYS);
        long price = price(product) * (PERCENT - dice.below(4) * 5) / PERCENT;
        boolean late = dice.chance(25);
        int live = life.begin() + (late ? 5 + dice.below(12) : dice.below(3));
        int adopting = 8 + dice.below(30);
        int adopted = 45 + dice.below(50);
        int sandboxFrom = dice.chance(12) ? life.begin() + dice.below(6) : Integer.MAX_VALUE;
        if (dice.chance(12)) {
            trial(life.begin(), seats);
        }
        for (int month = firstMonth(life); month <= lastMonth(life); month++) {
            if (!life.isPaid(month)) {
                continue;
            }
            int age = month - life.begin();
            int count = seats(seats, growth, ramp, age, seasonal ? SEASON[Math.floorMod(month, YEAR)] : 0);
            int oddity = dice.below(PERMILLE);
            if (oddity >= 4) { // now and then there is no row at all
                rows.seats(month, oddity < 8 ? 0 : count);
            }
            if (oddity < 994) {
                int share = Math.min(adopted, 10 + adopting * (month - live));
                int users = month < live ? dice.below(Math.min(4, count + 1)) : (count * share + 50) / PERCENT;
                int more = dice.below(8) - 6; // mostly as it was, now and then one more
                rows.users(month, Environment.PRODUCTION, Math.min(count, users + Math.max(0, more)));
            }
            if (month >= sandboxFrom) {
                rows.users(month, Environment.SANDBOX, 1 + dice.below(4));
            }
            if (!yearly) {
                bill(month, age == 0 ? count * price * daysOfFirst / DAYS : count * price);
            } else if (age % YEAR == 0) {
                bill(month, count * price * YEAR);
            }
        }
        if (life.end() < market.last() && life.end() >= market.first() && dice.chance(30)) {
            rows.seats(life.end() + 1, 0);
        }
    }

    /** Makes the users of those who try before they buy. */
    private void trial(int begin, int seats) {
        for (int month = Math.max(begin - 2, market.first()); month < begin && month <= market.last(); month++) {
            rows.users(month, Environment.PRODUCTION, 1 + dice.below(Math.max(1, Math.min(8, seats))));
        }
    }

    private static int seats(int first, int growth, int ramp, int age, int season) {
        int grown = first * Math.max(0, PERMILLE + growth * Math.min(age, LONGEST_GROWTH)) / PERMILLE;
        int ramped = age < ramp ? grown * (age + 1) / (ramp + 1) : grown;
        return Math.max(1, ramped + ramped * season / PERCENT);
    }

    private void bill(int month, long amount) {
        rows.billing(month, amount);
        if (dice.below(PERMILLE) < 15) {
            rows.billing(month, -(amount * (5 + dice.below(40)) / PERCENT));
        }
    }

    private int firstMonth(Life life) {
        return Math.max(life.begin(), market.first());
    }

    private int lastMonth(Life life) {
        return Math.min(life.end(), market.last());
    }

    private static long price(String product) {
        return PRICES[Math.floorMod(product.hashCode(), PRICES.length)];
    }
}
