package io.github.pciscoring.samples;

import io.github.pciscoring.core.facts.MonthRange;
import java.util.Optional;

/** Makes the associations of a subscription. Not thread-safe. */
final class LinkRows {
    private final Market market;
    private final RowSink rows;
    private final Dice dice;

    LinkRows(Market market, RowSink rows, Dice dice) {
        this.market = market;
        this.rows = rows;
        this.dice = dice;
    }

    /** Makes the associations of the latest subscription. */
    void write(String channel, Life life, int[] serving) {
        AssociationRoles roles = market.codes().roles();
        int begin = Math.max(life.begin(), market.first());
        int seller = serving[dice.chance(75) ? 0 : dice.below(serving.length)];
        // Another one, if there is; the first one looks after most, and the others come and go.
        int other = serving[serving.length == 1 ? 0 : 1 + dice.below(serving.length - 1)];
        Optional<String> usual = roles.usual(channel, dice);
        if (dice.chance(6)) {
            return; // sold directly
        }
        usual.ifPresent(type -> sold(type, seller, other, begin));
        if (!roles.displaceable().isEmpty() && dice.chance(10)) {
            rows.association(other, dice.oneOf(roles.displaceable()), soonAfter(begin, 12), MonthRange.OPEN_LAST);
        }
        for (String claim : roles.claims()) {
            if (dice.chance(9)) {
                int claimant = dice.chance(40) ? seller : other;
                int from = soonAfter(begin, 12);
                rows.association(
                        claimant, claim, from, dice.chance(75) ? MonthRange.OPEN_LAST : from + 2 + dice.below(12));
            }
        }
        for (String idle : roles.idle()) {
            if (dice.chance(8)) {
                rows.association(other, idle, begin, MonthRange.OPEN_LAST);
            }
        }
    }

    /** Returns a month from this one on that has come already. */
    private int soonAfter(int begin, int months) {
        return begin + dice.below(Math.min(months, market.last() - begin + 1));
    }

    /** Links the partner that sold, in one of the ways in which that goes. */
    private void sold(String type, int seller, int other, int begin) {
        int way = dice.below(100);
        int later = soonAfter(begin, 24);
        if (way < 12 && other != seller && later > begin) { // the customer changes its partner
            rows.association(seller, type, MonthRange.OPEN_FIRST, later - 1);
            rows.association(other, type, later, MonthRange.OPEN_LAST);
        } else if (way < 20) { // comes to a customer that is paying already
            rows.association(seller, type, soonAfter(begin, 10), MonthRange.OPEN_LAST);
        } else if (way < 26) { // ends, and nobody follows
            rows.association(seller, type, begin, begin + 6 + dice.below(24));
        } else if (way < 28) { // stated twice, overlapping
            rows.association(seller, type, begin, later + 2);
            rows.association(seller, type, later, MonthRange.OPEN_LAST);
        } else {
            rows.association(seller, type, way < 70 ? begin : MonthRange.OPEN_FIRST, MonthRange.OPEN_LAST);
        }
    }
}
