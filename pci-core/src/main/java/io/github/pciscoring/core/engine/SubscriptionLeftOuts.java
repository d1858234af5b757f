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
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.ruleset.SubscriptionScope;

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
    private final RowsByPartner byPartner = new RowsByPartner();

    private int subscription;
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
    }

    /** Explains the subscriptions from one number to another, exclusive, to one partner or to all associated ones. */
    void explain(int begin, int end, int toPartner) {
        for (subscription = begin; subscription < end; subscription++) {
            if (toPartner == EvidenceCredits.ANY_PARTNER) {
                byPartner.of(beginRows(), endRows(), row -> associations.get(PARTNER, row));
                while (byPartner.nextPartner()) {
                    explain(byPartner.partner());
                    byPartner.skipRows();
                }
            } else if (isAssociated(toPartner)) {
                explain(toPartner);
            }
        }
    }

    private int beginRows() {
        return associations.begin(subscription);
    }

    private int endRows() {
        return associations.end(subscription);
    }

    private boolean isAssociated(int thePartner) {
        for (int row = beginRows(); row < endRows(); row++) {
            if (associations.get(PARTNER, row) == thePartner) {
                return true;
            }
        }
        return false;
    }

    private void explain(int toPartner) {
        partner = toPartner;
        rest = countingMonths & ~credits.credited(subscription, partner, asOf);
        if (rest == 0) {
            return;
        }
        byScope();
        byAssociation();
        byType();
        byDisplacement();
        byPaidSeats();
        if (rest != 0) {
            throw new IllegalStateException("months without credit that nothing explains: "
                    + columns.partners().id(partner) + " on "
                    + columns.subscriptions().ids().id(subscription) + ", " + Long.toBinaryString(rest));
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

    private void byScope() {
        ScopeBinder bound = credits.scope();
        if (bound.isEmpty(subscription)) {
            SubscriptionScope scope = bound.scope();
            String product = columns.codes().text(columns.subscriptions().product(subscription));
            boolean eligible =
                    scope.products().map(products -> products.contains(product)).orElse(true);
            leaveOut(rest, eligible ? LeftOutReasons.CHANNEL_NOT_ELIGIBLE : LeftOutReasons.PRODUCT_NOT_ELIGIBLE);
        } else {
            leaveOut(
                    ~MonthIntervals.mask(bound.first(subscription), Integer.MAX_VALUE, asOf),
                    LeftOutReasons.AGREEMENT_NOT_STARTED);
            leaveOut(
                    ~MonthIntervals.mask(Integer.MIN_VALUE, bound.last(subscription), asOf),
                    LeftOutReasons.AGREEMENT_TOO_OLD);
        }
    }

    private void byAssociation() {
        int first = NONE;
        long held = 0;
        for (int own = beginRows(); own < endRows(); own++) {
            if (isOwn(own)) {
                first = first == NONE ? own : first;
                held |= months(own);
            }
        }
        if ((held & countingMonths) == 0) {
            leaveOut(rest, LeftOutReasons.OUTSIDE_WINDOW, first, NONE);
        } else {
            leaveOut(~held, LeftOutReasons.NOT_ASSOCIATED);
        }
    }

    private void byType() {
        long crediting = 0;
        for (int own = beginRows(); own < endRows(); own++) {
            if (isOwn(own) && credits(own)) {
                crediting |= months(own);
            }
        }
        for (int own = beginRows(); own < endRows() && (rest & ~crediting) != 0; own++) {
            if (isOwn(own)) {
                leaveOut(months(own) & ~crediting, LeftOutReasons.TYPE_WITHOUT_CREDIT, own, NONE);
            }
        }
    }

    private boolean credits(int own) {
        for (int row = 0; row < credits.rows().size(); row++) {
            if (credits(row, own)) {
                return true;
            }
        }
        return false;
    }

    private boolean credits(int row, int own) {
        return credits.rows()
                .credits(
                        row,
                        associations.get(TYPE, own),
                        columns.subscriptions().product(subscription));
    }

    private void byDisplacement() {
        long undisplaced = 0;
        for (int own = beginRows(); own < endRows(); own++) {
            for (int row = 0; isOwn(own) && row < credits.rows().size(); row++) {
                if (credits(row, own)) {
                    undisplaced |= months(own) & ~displacedMonths(row);
                }
            }
        }
        for (int own = beginRows(); own < endRows() && (rest & ~undisplaced) != 0; own++) {
            for (int row = 0; isOwn(own) && row < credits.rows().size(); row++) {
                if (credits(row, own)) {
                    nameDisplacing(own, row, ~undisplaced);
                }
            }
        }
    }

    private long displacedMonths(int row) {
        long months = 0;
        for (int other = beginRows(); credits.rows().isDisplaceable(row) && other < endRows(); other++) {
            if (credits.rows().isDisplacedBy(row, associations.get(TYPE, other))) {
                months |= months(other);
            }
        }
        return months;
    }

    private void nameDisplacing(int own, int row, long months) {
        for (int other = beginRows(); other < endRows(); other++) {
            if (credits.rows().isDisplacedBy(row, associations.get(TYPE, other))) {
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
        return MonthIntervals.mask(associations.get(FIRST, row), associations.get(LAST, row), asOf);
    }
}
