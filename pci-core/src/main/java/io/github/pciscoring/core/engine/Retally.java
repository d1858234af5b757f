package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Overlay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The difference that a change makes to sums: tallies are a commutative group, so what changed accounts gave is taken away
 * and what they give now is added. Used once, by one thread.
 */
final class Retally {
    private final BoundPortfolio before;
    private final BoundPortfolio after;
    private final YearMonth asOf;
    private final AccountRanges were;
    private final AccountRanges are;

    /** Prepares the difference between two portfolios with the same base and the same numbers of partners. */
    Retally(BoundPortfolio before, BoundPortfolio after, YearMonth asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        Optional<Overlay> older = before.portfolio().overlay();
        Optional<Overlay> newer = after.portfolio().overlay();
        were = AccountRanges.differing(newer, older);
        are = AccountRanges.differing(older, newer);
    }

    /**
     * Returns the partners that were or are linked to a changed account or are new, ascending.
     *
     * @param partners how many partners there are after the change; others are left out
     */
    int[] touched(int partners) {
        return new LinkedPartners()
                .add(before, were)
                .add(after, are)
                .addAll(before.portfolio().partners().size(), partners)
                .below(partners);
    }

    /** Returns the sums of some partners after the change, from those of all partners before it. */
    PartnerTallies applied(PartnerTallies tallies, Places places, List<String> ids) {
        return tallies.only(places, ids, after.boundRules().indicators())
                .minus(before.tally(asOf, were, places, ids))
                .merge(after.tally(asOf, are, places, ids));
    }
}
