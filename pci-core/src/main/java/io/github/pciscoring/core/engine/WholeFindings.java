package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Overlay;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sums that findings are made from, of a whole portfolio: those of its base, without the accounts that its overlay
 * replaces, with those of the overlay. Thread-safe.
 */
final class WholeFindings {
    private static final LongBinaryOperator PLUS = Math::addExact;
    private static final LongBinaryOperator MINUS = Math::subtractExact;

    private final FindingBinder base;
    private final @Nullable FindingBinder changed;
    private final AccountRanges replaced;
    private final AccountRanges replacing;
    private final Memo<FindingCounts> ignoredInBase;
    private final Memo<FindingSums> monthless = new Memo<>();
    private final int partnersOfBase;
    private final int partners;

    /** Creates the sums of a portfolio that has no overlay; counts at once whatever depends on no month. */
    WholeFindings(FindingBinder base, int partners) {
        this(base, partners, partners, new Memo<>(), null, Optional.empty());
        ignoredInBase();
        base.people().prepare();
    }

    private WholeFindings(
            FindingBinder base,
            int partnersOfBase,
            int partners,
            Memo<FindingCounts> ignoredInBase,
            @Nullable FindingBinder changed,
            Optional<Overlay> overlay) {
        this.base = base;
        this.partnersOfBase = partnersOfBase;
        this.partners = partners;
        this.ignoredInBase = ignoredInBase;
        this.changed = changed;
        this.replaced = AccountRanges.differing(overlay, Optional.empty());
        this.replacing = AccountRanges.differing(Optional.empty(), overlay);
    }

    /** Returns the sums of the base alone. */
    WholeFindings ofBase() {
        return changed == null
                ? this
                : new WholeFindings(base, partnersOfBase, partnersOfBase, ignoredInBase, null, Optional.empty());
    }

    /** Returns the sums of a portfolio with the same base and an overlay. */
    WholeFindings with(Overlay overlay, FindingBinder ofOverlay, int newPartners) {
        return new WholeFindings(base, partnersOfBase, newPartners, ignoredInBase, ofOverlay, Optional.of(overlay));
    }

    private FindingCounts ignoredInBase() {
        return ignoredInBase.get(() -> base.ignored(Places.all(partnersOfBase)));
    }

    private FindingSums monthless() {
        return monthless.get(() -> of(Places.all(partners), 0));
    }

    /** Returns what depends on no month, counted when it is first asked for. */
    FindingCounts counts() {
        return changed == null ? ignoredInBase() : monthless().counts();
    }

    /** Returns the sums of all partners over all accounts. */
    FindingSums all(int month) {
        Places all = Places.all(partners);
        return changed == null
                ? new FindingSums(base.coverage(), counts(), base.people().of(all, month))
                : new FindingSums(
                        monthless().coverage(), counts(), of(all, month).peopleWithoutExams());
    }

    /** Returns some partners' sums over all accounts, which touches no other partner's. */
    FindingSums of(Places places, int month) {
        FindingSums ofBase = new FindingSums(
                base.coverage(), ignoredInBase().only(places), base.people().of(places, month));
        return changed == null
                ? ofBase
                : ofBase.combine(base.of(replaced, AccountRanges.BASE, places, month), MINUS)
                        .combine(changed.of(replacing, AccountRanges.OVERLAY, places, month), PLUS);
    }

    /** Returns the sums of some partners over some accounts alone. */
    FindingSums of(AccountRanges ranges, Places places, int month) {
        if (changed == null || !ranges.touch(AccountRanges.OVERLAY)) {
            return base.of(ranges, AccountRanges.BASE, places, month);
        }
        FindingSums ofOverlay = changed.of(ranges, AccountRanges.OVERLAY, places, month);
        return ranges.touch(AccountRanges.BASE)
                ? ofOverlay.combine(base.of(ranges, AccountRanges.BASE, places, month), PLUS)
                : ofOverlay;
    }
}
