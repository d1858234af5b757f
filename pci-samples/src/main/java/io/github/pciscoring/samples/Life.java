package io.github.pciscoring.samples;

/**
 * The months in which something is paid for: from one to another, both inclusive, but for those in which it is away.
 * Thread-safe.
 *
 * @param begin the first month
 * @param end the last month
 * @param awayFrom the first month away
 * @param awayTo the last month away; before {@code awayFrom} when it never is
 */
record Life(int begin, int end, int awayFrom, int awayTo) {

    /** Returns the life of a customer: half are there from the start, some leave, some of these come back. */
    static Life ofCustomer(Market market, int momentum, Dice dice) {
        int months = market.options().months();
        int begin = dice.chance(55 - momentum / 3)
                ? market.first() - 1 - dice.below(48)
                : market.first() + dice.below(months);
        if (!dice.chance(26 - momentum / 4)) {
            return new Life(begin, Integer.MAX_VALUE, 0, -1);
        }
        int left = Math.max(begin, market.first()) + 1 + dice.below(months);
        return dice.chance(35)
                ? new Life(begin, Integer.MAX_VALUE, left, left + 1 + dice.below(7))
                : new Life(begin, left, 0, -1);
    }

    /** Returns the life of a subscription of a customer with this life; the first one begins with it, none too late. */
    Life ofSubscription(boolean first, int lastMonth, Dice dice) {
        int latest = Math.min(end, Math.max(begin, lastMonth));
        int starts = first || dice.chance(40) ? begin : Math.min(latest, begin + dice.below(24));
        int ends = dice.chance(10) ? Math.min(end, starts + 3 + dice.below(40)) : end;
        return new Life(starts, ends, awayFrom, awayTo);
    }

    Life endingIn(int month) {
        return new Life(begin, Math.min(end, month), awayFrom, awayTo);
    }

    Life beginningIn(int month) {
        return new Life(month, Math.max(end, month), awayFrom, awayTo);
    }

    boolean isPaid(int month) {
        return begin <= month && month <= end && (month < awayFrom || month > awayTo);
    }
}
