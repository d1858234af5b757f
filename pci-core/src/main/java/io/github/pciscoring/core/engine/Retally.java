package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    @SuppressWarnings("ReferenceEquality") // the very columns that are shared
    Retally(BoundPortfolio before, BoundPortfolio after, YearMonth asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        Optional<Overlay> older = before.portfolio().overlay();
        Optional<Overlay> newer = after.portfolio().overlay();
        if (before.portfolio().columns() != after.portfolio().columns()) {
            // Nothing is shared: all accounts may have changed.
            were = AccountRanges.all(before.portfolio());
            are = AccountRanges.all(after.portfolio());
        } else {
            were = AccountRanges.differing(newer, older);
            are = AccountRanges.differing(older, newer);
        }
    }

    /** Returns the partners that were or are linked to a changed account, ascending. */
    int[] touched() {
        return IntStream.concat(partners(before, were), partners(after, are))
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream partners(BoundPortfolio bound, AccountRanges ranges) {
        return ranges.list().stream().flatMapToInt(range -> {
            PortfolioColumns columns = bound.part(range.part()).columns();
            return range.kind() == AccountLevel.PERSON
                    ? partners(columns.affiliations(), range.first(), range.beyond())
                    : partners(
                            columns.associations(),
                            columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.first()),
                            columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.beyond()));
        });
    }

    private static IntStream partners(LinkTable links, int begin, int beyond) {
        return begin == beyond
                ? IntStream.empty()
                : IntStream.range(links.begin(begin), links.end(beyond - 1))
                        .map(row -> links.get(PortfolioColumns.PARTNER, row));
    }

    /** Returns the sums of some partners after the change, from those of all partners before it. */
    PartnerTallies applied(PartnerTallies tallies, Places places, List<String> ids) {
        return tallies.only(places, ids, after.boundRules().indicators())
                .minus(before.tally(asOf, were, places, ids))
                .merge(after.tally(asOf, are, places, ids));
    }
}
