package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.FIRST;
import static io.github.pciscoring.core.columns.PortfolioColumns.LAST;
import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.TYPE;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Reason;
import java.util.Arrays;
import java.util.Optional;

/**
 * Says why partners are not credited on subscriptions, for one attributed input. It explains the very months that the
 * credits lack, so that every month is either credited or left out. Used by one thread.
 */
final class SubscriptionLeftOuts {
    private static final int NONE = -1;

    private final PortfolioColumns columns;
    private final LinkTable associations;
    private final SubscriptionCredits credits;
    private final long countingMonths;
    private final int asOf;
    private final LeftOutView view;
    private final EvidenceOutput output;
    /** By row, the months in which another association takes its place. */
    private final long[] displaced;

    private int subscription;
    private int beginRows;
    private int endRows;
    private int partner;
    private long rest;

    /**
     * Creates the explanation.
     *
     * @param countingMonths the months that may credit
     */
    SubscriptionLeftOuts(
            SubscriptionCredits credits, long countingMonths, int asOf, LeftOutView view, EvidenceOutput output) {
        this.columns = credits.columns();
        this.associations = columns.associations();
        this.credits = credits;
        this.countingMonths = countingMonths;
        this.asOf = asOf;
        this.view = view;
        this.output = output;
        this.displaced = new long[credits.rows().size()];
    }

    /** Explains the subscriptions from one number to another, exclusive, to some of the partners associated. */
    void explain(int begin, int end, PartnerSet toPartners) {
        for (subscription = begin; subscription < end; subscription++) {
            beginRows = associations.begin(subscription);
            endRows = associations.end(subscription);
            for (int row = beginRows; row < endRows; row++) {
                partner = associations.get(PARTNER, row);
                if (toPartners.has(partner) && associations.isFirst(PARTNER, subscription, row)) {
                    explain();
                }
            }
        }
    }

    private void explain() {
        rest = countingMonths & ~credits.credited(subscription, partner, asOf);
        for (int step = 0; rest != 0; step++) {
            switch (step) {
                case 0 -> byScope();
                case 1 -> byAssociation();
                case 2 -> byType();
                case 3 -> byDisplacement();
                case 4 -> byPaidSeats();
                default ->
                    throw new IllegalStateException("months without credit that nothing explains: "
                            + columns.partners().id(partner) + " on "
                            + columns.subscriptions().ids().id(subscription) + ", " + Long.toBinaryString(rest));
            }
        }
    }

    /** Leaves out those of some months that are still to be explained. */
    private void leaveOut(long months, Reason reason, int own, int displacing) {
        if ((rest & months) != 0) {
            output.leftOut(view.set(partner, AccountLevel.SUBSCRIPTION, subscription, rest & months, reason)
                    .withAssociation(own)
                    .withDisplacing(displacing));
            rest &= ~months;
        }
    }

    private void leaveOut(long months, Reason reason) {
        leaveOut(months, reason, NONE, NONE);
    }

    private void leaveOut(long months, Reason reason, String detail) {
        if ((rest & months) != 0) {
            output.leftOut(view.set(partner, AccountLevel.SUBSCRIPTION, subscription, rest & months, reason)
                    .withDetail(() -> Optional.of(detail)));
            rest &= ~months;
        }
    }

    private void byScope() {
        ScopeBinder scope = credits.scope();
        if (scope.isEmpty(subscription)) {
            if (scope.coversProduct(columns.subscriptions().product(subscription))) {
                int channel = columns.subscriptions().channel(subscription);
                leaveOut(
                        rest,
                        LeftOutReasons.CHANNEL_NOT_ELIGIBLE,
                        columns.codes().text(channel));
            } else {
                leaveOut(rest, LeftOutReasons.PRODUCT_NOT_ELIGIBLE);
            }
        } else if (scope.isLimited(subscription)) {
            int first = scope.first(subscription);
            int last = scope.last(subscription);
            String counting = "it counts from " + MonthRange.yearMonth(first) + " to " + MonthRange.yearMonth(last);
            leaveOut(~months(first, MonthRange.OPEN_LAST), LeftOutReasons.AGREEMENT_NOT_STARTED, counting);
            leaveOut(~months(MonthRange.OPEN_FIRST, last), LeftOutReasons.AGREEMENT_TOO_OLD, counting);
        }
    }

    private void byAssociation() {
        long held = 0;
        for (int own = beginRows; own < endRows; own++) {
            held |= isOwn(own) ? months(own) : 0;
        }
        if ((held & countingMonths) == 0) {
            beforeAndAfter(LeftOutReasons.OUTSIDE_WINDOW);
            leaveOut(rest, LeftOutReasons.OUTSIDE_WINDOW, nearest(), NONE);
        } else {
            beforeAndAfter(LeftOutReasons.NOT_ASSOCIATED);
            leaveOut(~held, LeftOutReasons.NOT_ASSOCIATED);
        }
    }

    /** Leaves out the months that lie before all of the partner's associations, and those after all of them. */
    private void beforeAndAfter(Reason reason) {
        int earliest = earliest();
        if (earliest != NONE) {
            int latest = latest(MonthRange.OPEN_LAST);
            leaveOut(~months(first(earliest), MonthRange.OPEN_LAST), reason, earliest, NONE);
            leaveOut(~months(MonthRange.OPEN_FIRST, last(latest)), reason, latest, NONE);
        }
    }

    /** Returns, of the partner's associations, the one that ended last of those begun, or else the one that begins first. */
    private int nearest() {
        int begun = latest(asOf);
        int ahead = begun == NONE ? earliest() : begun;
        // Where all hold in no month at all, the first one.
        return ahead == NONE ? firstOwn() : ahead;
    }

    private int firstOwn() {
        int own = beginRows;
        while (!isOwn(own)) {
            own++;
        }
        return own;
    }

    private int earliest() {
        int earliest = NONE;
        for (int own = beginRows; own < endRows; own++) {
            if (isOwn(own) && first(own) <= last(own) && (earliest == NONE || first(own) < first(earliest))) {
                earliest = own;
            }
        }
        return earliest;
    }

    /** Returns the association that ends last of those that begin up to a month. */
    private int latest(int month) {
        int latest = NONE;
        for (int own = beginRows; own < endRows; own++) {
            if (isOwn(own)
                    && first(own) <= Math.min(month, last(own))
                    && (latest == NONE || last(own) > last(latest))) {
                latest = own;
            }
        }
        return latest;
    }

    private int first(int row) {
        return associations.get(FIRST, row);
    }

    private int last(int row) {
        return associations.get(LAST, row);
    }

    private void byType() {
        long crediting = 0;
        for (int own = beginRows; own < endRows; own++) {
            if (isOwn(own) && crediting(own) != 0) {
                crediting |= months(own);
            }
        }
        for (int own = beginRows; own < endRows && (rest & ~crediting) != 0; own++) {
            if (isOwn(own)) {
                leaveOut(months(own) & ~crediting, LeftOutReasons.TYPE_WITHOUT_CREDIT, own, NONE);
            }
        }
    }

    private long crediting(int own) {
        return credits.rows()
                .crediting(associations.get(TYPE, own), columns.subscriptions().product(subscription));
    }

    private void byDisplacement() {
        Arrays.fill(displaced, 0);
        boolean any = false;
        for (int other = beginRows; other < endRows; other++) {
            long rows = credits.rows().displacedBy(associations.get(TYPE, other));
            any |= rows != 0;
            for (int row = 0; rows != 0 && row < displaced.length; row++) {
                displaced[row] |= AttributionRows.contains(rows, row) ? months(other) : 0;
            }
        }
        if (any) {
            long undisplaced = undisplaced();
            for (int own = beginRows; own < endRows && (rest & ~undisplaced) != 0; own++) {
                if (isOwn(own)) {
                    nameDisplacing(own, ~undisplaced);
                }
            }
        }
    }

    /** Returns the months in which one of the partner's associations credits through a row that is not displaced. */
    private long undisplaced() {
        long undisplaced = 0;
        for (int own = beginRows; own < endRows; own++) {
            long rows = isOwn(own) ? crediting(own) : 0;
            for (int row = 0; rows != 0 && row < displaced.length; row++) {
                undisplaced |= AttributionRows.contains(rows, row) ? months(own) & ~displaced[row] : 0;
            }
        }
        return undisplaced;
    }

    private void nameDisplacing(int own, long months) {
        for (int other = beginRows; other < endRows; other++) {
            if ((credits.rows().displacedBy(associations.get(TYPE, other)) & crediting(own)) != 0) {
                leaveOut(months & months(own) & months(other), LeftOutReasons.DISPLACED, own, other);
            }
        }
    }

    private void byPaidSeats() {
        if (credits.paid().isPresent()) {
            leaveOut(~credits.paid().get().window(subscription, asOf), LeftOutReasons.UNPAID);
        }
    }

    private boolean isOwn(int row) {
        return associations.get(PARTNER, row) == partner;
    }

    private long months(int row) {
        return months(associations.get(FIRST, row), associations.get(LAST, row));
    }

    private long months(int first, int last) {
        return MonthIntervals.mask(first, last, asOf);
    }
}
