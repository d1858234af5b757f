package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The difference that a change makes to sums: tallies are a commutative group, so what changed accounts gave is taken away
 * and what they give now is added. What an account gives may depend on the records of its partners, so an account of a
 * partner whose own facts have changed is a changed one. Used once, by one thread.
 */
final class Retally {
    private final BoundPortfolio before;
    private final BoundPortfolio after;
    private final YearMonth asOf;
    private final AccountRanges were;
    private final AccountRanges are;
    /** The partners known before whose own facts are not as they were, ascending. */
    private final int[] changedPartners;

    /** Prepares the difference between two portfolios with the same base and the same numbers of partners. */
    Retally(BoundPortfolio before, BoundPortfolio after, YearMonth asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        Optional<Overlay> older = before.portfolio().overlay();
        Optional<Overlay> newer = after.portfolio().overlay();
        changedPartners =
                changedPartners(before.portfolio().partners(), after.portfolio().partners());
        AccountRanges ofThese = AccountRanges.ofPartners(after.portfolio().columns(), changedPartners, older, newer);
        were = AccountRanges.differing(newer, older).and(ofThese);
        are = AccountRanges.differing(older, newer).and(ofThese);
    }

    @SuppressWarnings("ReferenceEquality") // most changes leave the very list
    private static int[] changedPartners(List<PartnerRecord> were, List<PartnerRecord> are) {
        return were == are
                ? new int[0]
                : IntStream.range(0, Math.min(were.size(), are.size()))
                        .filter(partner -> !were.get(partner).hasSameFacts(are.get(partner)))
                        .toArray();
    }

    /**
     * Returns the partners that were or are linked to a changed account, whose own facts have changed or who are new,
     * ascending.
     *
     * @param partners how many partners there are after the change; others are left out
     */
    int[] touched(int partners) {
        Ints linked = new Ints();
        addPartners(linked, before, were);
        addPartners(linked, after, are);
        for (int partner : changedPartners) {
            linked.add(partner);
        }
        for (int partner = before.portfolio().partners().size(); partner < partners; partner++) {
            linked.add(partner);
        }
        int[] sorted = linked.toArray();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] < partners && (i == 0 || sorted[i] != sorted[i - 1])) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    private static void addPartners(Ints partners, BoundPortfolio bound, AccountRanges ranges) {
        for (Range range : ranges.list()) {
            PortfolioColumns columns = bound.part(range.part()).columns();
            boolean people = range.kind() == AccountLevel.PERSON;
            LinkTable links = people ? columns.affiliations() : columns.associations();
            int begin = people ? range.first() : firstSubscription(columns, range.first());
            int beyond = people ? range.beyond() : firstSubscription(columns, range.beyond());
            for (int subject = begin; subject < beyond; subject++) {
                for (int row = links.begin(subject); row < links.end(subject); row++) {
                    partners.add(links.get(PortfolioColumns.PARTNER, row));
                }
            }
        }
    }

    private static int firstSubscription(PortfolioColumns columns, int customer) {
        return columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer);
    }

    /** Returns the sums of some partners after the change, from those of all partners before it. */
    PartnerTallies applied(PartnerTallies tallies, Places places, List<String> ids) {
        return tallies.only(places, ids, after.boundRules().indicators())
                .minus(before.tally(asOf, were, places, ids))
                .merge(after.tally(asOf, are, places, ids));
    }
}
