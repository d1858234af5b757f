package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.portfolio.MonthSet;

/**
 * Takes a lost customer from the partners that were credited for its latest add, unless that add is too long ago (SPEC,
 * R3). Thread-safe.
 */
final class LatestAdds {
    private static final Reason NOT_CREDITED_FOR_ADD = new Reason(
            "not-credited-for-add",
            "no loss: credited when the customer last paid, but not in the month in which it was last added");

    private final CreditInput partners;
    private final int slot;
    private final int within;
    private final Reason addedTooLongAgo;

    /**
     * Takes from partners through a slot.
     *
     * @param within how many months before a loss the latest add may lie, 1 or more
     */
    LatestAdds(CreditInput partners, int slot, int within) {
        this.partners = partners;
        this.slot = slot;
        this.within = within;
        this.addedTooLongAgo = new Reason(
                "added-too-long-ago",
                "no loss: credited when the customer last paid, but it was added more than " + within
                        + " months before it was lost");
    }

    /**
     * Credits the losses of a customer, and notes for the last paid month who does not lose.
     *
     * @param paid the months in which the customer pays, known for at least one month more than {@code within} before each
     *     loss
     * @param losses the months in which it pays no more
     */
    void takeLosses(AccountSlice accounts, Credits credits, int customer, long paid, long losses) {
        for (long rest = losses; rest != MonthSet.NONE; rest = MonthSet.withoutNewest(rest)) {
            int lost = MonthSet.newest(rest);
            int lastPaid = lost + 1;
            int added = MonthSet.oldest(MonthSet.runTo(paid, lastPaid));
            boolean isRecent = added - lost <= within;
            int endLinks = accounts.endLinks(partners, customer);
            for (int link = accounts.beginLinks(partners, customer); link < endLinks; link++) {
                long credited = accounts.creditedMonths(partners, link);
                if (isRecent && MonthSet.contains(credited, added)) {
                    credits.add(partners, link, slot, 1, lost, added);
                } else {
                    long months = credited & MonthSet.at(lastPaid);
                    credits.leftOut(partners, link, months, isRecent ? NOT_CREDITED_FOR_ADD : addedTooLongAgo);
                }
            }
        }
    }
}
