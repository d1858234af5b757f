package io.github.pciscoring.core.engine;

import com.google.common.base.Suppliers;
import io.github.pciscoring.core.columns.Overlay;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
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
    private final @Nullable AccountRanges replaced;
    private final @Nullable AccountRanges replacing;
    private final Supplier<FindingCounts> ignoredInBase;
    private final Supplier<FindingSums> monthless;
    private final int partnersOfBase;
    private final int partners;

    /** Creates the sums of a portfolio that has no overlay. */
    WholeFindings(FindingBinder base, int partners) {
        this(
                base,
                partners,
                partners,
                Suppliers.memoize(() -> base.ignored(Places.all(partners))),
                null,
                Optional.empty());
    }

    private WholeFindings(
            FindingBinder base,
            int partnersOfBase,
            int partners,
            Supplier<FindingCounts> ignoredInBase,
            @Nullable FindingBinder changed,
            Optional<Overlay> overlay) {
        this.base = base;
        this.partnersOfBase = partnersOfBase;
        this.partners = partners;
        this.ignoredInBase = ignoredInBase;
        this.changed = changed;
        this.replaced = overlay.map(AccountRanges::replacedBy).orElse(null);
        this.replacing = overlay.map(AccountRanges::ofOverlay).orElse(null);
        this.monthless = Suppliers.memoize(() -> sums(Places.all(partners), 0));
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

    /** Returns what depends on no month, counted when it is first asked for. */
    FindingCounts counts() {
        return changed == null ? ignoredInBase.get() : monthless.get().counts();
    }

    /** Returns the sums of all partners over all accounts. */
    FindingSums all(int month) {
        Places all = Places.all(partners);
        return changed == null
                ? new FindingSums(base.coverage(), counts(), base.people().of(all, month))
                : new FindingSums(
                        monthless.get().coverage(), counts(), sums(all, month).peopleWithoutExams());
    }

    /** Returns some partners' sums over all accounts, which touches no other partner's. */
    FindingSums of(Places places, int month) {
        return changed == null
                ? new FindingSums(
                        base.coverage(), counts().only(places), base.people().of(places, month))
                : sums(places, month);
    }

    private FindingSums sums(Places places, int month) {
        FindingSums all = new FindingSums(
                base.coverage(), ignoredInBase.get().only(places), base.people().of(places, month));
        return replaced == null || replacing == null || changed == null
                ? all
                : all.combine(base.of(replaced, AccountRanges.BASE, places, month), MINUS)
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
