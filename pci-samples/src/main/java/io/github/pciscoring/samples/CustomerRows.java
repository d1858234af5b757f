package io.github.pciscoring.samples;

import io.github.pciscoring.core.portfolio.BulkFacts;
import java.util.List;

/** Makes customers, one by one and in any order. Not thread-safe. */
final class CustomerRows {
    /** Which product, by name, is billed but has neither seats nor users, as capacity has none. */
    private static final int CAPACITY = 2;

    /** How many partners serve a customer; any of these is as likely. */
    private static final int[] SERVING = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4};

    private final Market market;
    private final RowSink rows;
    private final Dice dice;
    private final LinkRows links;
    private final MonthRows months;

    CustomerRows(Market market, RowSink rows) {
        this.market = market;
        this.rows = rows;
        this.dice = market.dice();
        this.links = new LinkRows(market, rows, dice);
        this.months = new MonthRows(market, rows, dice);
    }

    /** Makes the customer with this number, counted from 0. */
    void write(int number) {
        dice.begin(Dice.Kind.CUSTOMER, number);
        int[] serving = serving();
        int momentum = market.momentum(serving[0]);
        Life life = Life.ofCustomer(market, momentum, dice);
        int seats = dice.doubling(4, 40, 200);
        int subscriptions = 0;
        int tenants = dice.doubling(1, 8, 8);
        for (int tenant = 1; tenant <= tenants; tenant++) {
            rows.tenant("T" + (number + 1) + "-" + tenant, "C" + (number + 1));
            for (int i = dice.doubling(1, 22, 32); i > 0; i--) {
                Life own = life.ofSubscription(subscriptions == 0, market.last(), dice);
                int size = Math.max(1, seats / (1 + dice.below(3)));
                int changes = Math.max(own.begin(), market.first()) + 2 + dice.below(18);
                if (dice.chance(7) && changes < Math.min(own.end(), market.last())) {
                    String id = id(number, ++subscriptions);
                    subscription(id, own.endingIn(changes), serving, size, momentum);
                    // With the next month there is no gap; later, there is a loss and an add.
                    own = own.beginningIn(changes + 1 + dice.below(2));
                }
                subscription(id(number, ++subscriptions), own, serving, size, momentum);
            }
        }
    }

    private static String id(int customer, int subscription) {
        return "S" + (customer + 1) + "-" + subscription;
    }

    /** Returns one to four partners; the first one looks after the customer. */
    private int[] serving() {
        int[] serving = new int[SERVING[dice.below(SERVING.length)]];
        serving[0] = market.seller(dice);
        for (int i = 1; i < serving.length; i++) {
            serving[i] = market.seller(dice);
            if (serving[i] == serving[0]) {
                serving[i] = market.next(serving[0]);
            }
        }
        return serving;
    }

    private void subscription(String id, Life life, int[] serving, int seats, int momentum) {
        RuleCodes codes = market.codes();
        boolean named = !codes.products().isEmpty() && dice.chance(92);
        String product = dice.oneOf(named ? codes.products() : codes.otherProducts());
        String channel = dice.oneOf(codes.channels());
        rows.subscription(id, product, channel, agreementStart(channel, life));
        links.write(channel, life, serving);
        if (isCapacity(codes.products(), product)) {
            months.writeCapacity(product, life, seats);
        } else {
            months.write(product, life, seats, momentum);
        }
    }

    private static boolean isCapacity(List<String> products, String product) {
        return products.size() > CAPACITY && products.get(CAPACITY).equals(product);
    }

    /** Some agreements are older than the months of them that count, some are about to be, some are new. */
    private int agreementStart(String channel, Life life) {
        Integer counting = market.codes().agreementMonths().get(channel);
        if (counting == null) {
            return BulkFacts.NO_MONTH;
        }
        return dice.chance(60) ? life.begin() : life.begin() - dice.below(Math.min(counting, 60) * 2);
    }
}
