package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.FIRST;
import static io.github.pciscoring.core.columns.PortfolioColumns.LAST;
import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.TYPE;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import java.util.Arrays;
import java.util.Optional;

/**
 * Who is credited on each subscription, in which months: associations by the rows of an attribution table, less what
 * other associations displace (SPEC, Attribution).
 */
final class AttributionBinder {
    private final PortfolioColumns columns;
    private final AttributionRows rows;
    private final ScopeBinder scope;
    private final Optional<MonthIntervals> paid;

    private final RowsByPartner byPartner = new RowsByPartner();
    private final IntervalSet inScope = new IntervalSet();
    private final IntervalSet held = new IntervalSet();
    private final IntervalSet undisplaced = new IntervalSet();
    private final IntervalSet credited = new IntervalSet();
    private final IntervalSet kept = new IntervalSet();
    private final IntervalSet paidMonths = new IntervalSet();
    private final IntervalSet keptPaid = new IntervalSet();
    private final IntervalSet[] displaced;

    /**
     * Creates a binder.
     *
     * @param paid the paid months of subscriptions, if only paid months credit
     */
    AttributionBinder(
            PortfolioColumns columns, AttributionRows rows, ScopeBinder scope, Optional<MonthIntervals> paid) {
        this.columns = columns;
        this.rows = rows;
        this.scope = scope;
        this.paid = paid;
        this.displaced = new IntervalSet[rows.size()];
        Arrays.setAll(displaced, row -> new IntervalSet());
    }

    CreditColumn bySubscription() {
        CreditColumn.Builder links = new CreditColumn.Builder();
        for (int subscription = 0; subscription < columns.subscriptions().size(); subscription++) {
            if (!scope.isEmpty(subscription)) {
                add(links, subscription);
            }
            links.endAccount();
        }
        return links.build();
    }

    private void add(CreditColumn.Builder links, int subscription) {
        LinkTable associations = columns.associations();
        int begin = associations.begin(subscription);
        int end = associations.end(subscription);
        findDisplaced(begin, end);
        inScope.clear().add(scope.first(subscription), scope.last(subscription));
        int product = columns.subscriptions().product(subscription);
        byPartner.of(begin, end, association -> associations.get(PARTNER, association));
        while (byPartner.nextPartner()) {
            credited.clear();
            while (byPartner.nextRow()) {
                addCredited(byPartner.row(), product);
            }
            kept.setIntersection(credited, inScope);
            if (paid.isPresent()) {
                paid.get().addTo(paidMonths.clear(), subscription);
                links.add(byPartner.partner(), keptPaid.setIntersection(kept, paidMonths));
            } else {
                links.add(byPartner.partner(), kept);
            }
        }
    }

    /** Finds for each row the months in which associations with the same subscription take its place. */
    private void findDisplaced(int begin, int end) {
        for (IntervalSet months : displaced) {
            months.clear();
        }
        for (int association = begin; association < end; association++) {
            long rowsDisplaced = rows.displacedBy(type(association));
            for (int row = 0; rowsDisplaced != 0 && row < displaced.length; row++) {
                if (AttributionRows.contains(rowsDisplaced, row)) {
                    add(displaced[row], association);
                }
            }
        }
    }

    private void addCredited(int association, int product) {
        long crediting = rows.crediting(type(association), product);
        for (int row = 0; row < displaced.length; row++) {
            if (AttributionRows.contains(crediting, row)) {
                add(held.clear(), association);
                credited.addAll(undisplaced.setDifference(held, displaced[row]));
            }
        }
    }

    private int type(int association) {
        return columns.associations().get(TYPE, association);
    }

    private void add(IntervalSet months, int association) {
        months.add(
                columns.associations().get(FIRST, association),
                columns.associations().get(LAST, association));
    }
}
