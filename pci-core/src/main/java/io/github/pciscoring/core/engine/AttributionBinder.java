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
import java.util.function.IntUnaryOperator;

/**
 * Who is credited on each subscription, in which months: associations by the rows of an attribution table, less what
 * other associations displace (SPEC, Attribution).
 */
final class AttributionBinder {
    private final PortfolioColumns columns;
    private final LinkTable associations;
    private final IntUnaryOperator partnerOfRow;
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
    private final IntervalSet counting = new IntervalSet();
    private final IntervalSet[] displaced;
    /** The rows whose place any association of the subscription takes. */
    private long anyDisplaced;

    /**
     * Creates a binder.
     *
     * @param paid the paid months of subscriptions, if only paid months credit
     */
    AttributionBinder(
            PortfolioColumns columns, AttributionRows rows, ScopeBinder scope, Optional<MonthIntervals> paid) {
        this.columns = columns;
        this.associations = columns.associations();
        this.partnerOfRow = row -> associations.get(PARTNER, row);
        this.rows = rows;
        this.scope = scope;
        this.paid = paid;
        this.displaced = new IntervalSet[rows.size()];
        Arrays.setAll(displaced, row -> new IntervalSet());
    }

    CreditColumn bySubscription() {
        CreditColumn.Builder links = new CreditColumn.Builder();
        for (int subscription = 0; subscription < columns.subscriptions().size(); subscription++) {
            int begin = associations.begin(subscription);
            int end = associations.end(subscription);
            if (begin < end && !scope.isEmpty(subscription)) {
                inScope.clear().add(scope.first(subscription), scope.last(subscription));
                if (paid.isPresent()) {
                    paid.get().addTo(paidMonths.clear(), subscription);
                    counting.setIntersection(inScope, paidMonths);
                }
                int product = columns.subscriptions().product(subscription);
                if (end - begin == 1) {
                    addOnly(links, begin, product);
                } else {
                    add(links, begin, end, product);
                }
            }
            links.endAccount();
        }
        return links.build();
    }

    private IntervalSet counting() {
        return paid.isPresent() ? counting : inScope;
    }

    /** Adds the link of an association that no other one stands beside, as most do. */
    private void addOnly(CreditColumn.Builder links, int association, int product) {
        int type = type(association);
        if ((rows.crediting(type, product) & ~rows.displacedBy(type)) != 0) {
            add(held.clear(), association);
            links.add(associations.get(PARTNER, association), kept.setIntersection(held, counting()));
        }
    }

    private void add(CreditColumn.Builder links, int begin, int end, int product) {
        findDisplaced(begin, end);
        byPartner.of(begin, end, partnerOfRow);
        while (byPartner.nextPartner()) {
            credited.clear();
            while (byPartner.nextRow()) {
                addCredited(byPartner.row(), product);
            }
            links.add(byPartner.partner(), kept.setIntersection(credited, counting()));
        }
    }

    /** Finds for each row the months in which associations with the same subscription take its place. */
    private void findDisplaced(int begin, int end) {
        anyDisplaced = 0;
        for (int association = begin; association < end; association++) {
            anyDisplaced |= rows.displacedBy(type(association));
        }
        for (int row = 0; anyDisplaced != 0 && row < displaced.length; row++) {
            displaced[row].clear();
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
        if ((crediting & ~anyDisplaced) != 0) {
            add(credited, association);
            return;
        }
        for (int row = 0; row < displaced.length; row++) {
            if (AttributionRows.contains(crediting, row)) {
                add(held.clear(), association);
                credited.addAll(undisplaced.setDifference(held, displaced[row]));
            }
        }
    }

    private int type(int association) {
        return associations.get(TYPE, association);
    }

    private void add(IntervalSet months, int association) {
        months.add(associations.get(FIRST, association), associations.get(LAST, association));
    }
}
