package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many partners, immutable, in primitive columns grouped by customer account. Made by
 * {@link PortfolioBuilder}, or from another one by {@link #change()}; thread-safe.
 */
public final class Portfolio {
    private final PortfolioColumns columns;
    private final Optional<Overlay> overlay;
    private final ImmutableList<PartnerRecord> partners;
    private final RowCounts rows;
    private final long billedInAll;
    /** Counted when it is first asked for. */
    private volatile @Nullable FactCoverage coverage;

    /**
     * Creates a portfolio.
     *
     * @param columns the base
     * @param overlay the accounts that are not as in the base
     * @param rows the facts given
     * @param billedInAll all charges and credits given, none taken from the others
     */
    Portfolio(
            PortfolioColumns columns,
            Optional<Overlay> overlay,
            ImmutableList<PartnerRecord> partners,
            RowCounts rows,
            long billedInAll) {
        this.columns = columns;
        this.overlay = overlay;
        this.partners = partners;
        this.rows = rows;
        this.billedInAll = billedInAll;
    }

    /**
     * Returns changes of this portfolio, none yet, that list up to 1,000 faults; what they make is another portfolio, and this
     * one stays as it is.
     */
    public PortfolioChanges change() {
        return change(PortfolioBuilder.DEFAULT_FAULT_LIMIT);
    }

    /**
     * Returns changes of this portfolio, likewise.
     *
     * @param faultLimit how many faults are listed at most, 1 or more; all are counted
     */
    public PortfolioChanges change(int faultLimit) {
        return new PortfolioChanges(this, faultLimit, PortfolioChanges.MOST_IN_OVERLAY);
    }

    /**
     * Returns a portfolio of the same facts in one piece: after changes of a few accounts, which stand apart from the others,
     * it takes a copy of all facts to put them among these. Nothing needs it; what stands in one piece already is returned.
     */
    public Portfolio compact() {
        return overlay.isEmpty() ? this : new PortfolioChanges(this, 1, Integer.MAX_VALUE).apply();
    }

    /** Returns all partners, unscored ones too, in the order of the results. */
    public List<PartnerRecord> partners() {
        return partners;
    }

    /** Returns the partner with this id, if there is one. */
    public Optional<PartnerRecord> partner(String id) {
        int number = partnerNames().find(id);
        return number < 0 ? Optional.empty() : Optional.of(partners.get(number));
    }

    /** Returns how many accounts there are at a level. */
    public int count(AccountLevel level) {
        int count = columns.size(level);
        return overlay.isEmpty()
                ? count
                : count
                        - overlay.get().replaced(columns, level)
                        + overlay.get().columns().size(level);
    }

    /**
     * Returns all facts as values, read back while the stream runs: table by table in the order of {@link FactTable}, and
     * within each as {@link #facts(FactTable)} says. A builder makes of them a portfolio of the same facts: {@code new
     * PortfolioBuilder().addAll(portfolio.facts()::iterator).build()}.
     */
    public Stream<Fact> facts() {
        return Stream.of(FactTable.values()).flatMap(this::facts);
    }

    /**
     * Returns the facts of a table as values, read back while the stream runs.
     *
     * <p>Partners come in the order of the results; own facts by type of their subject, then by name, and so on as the others:
     * these come account by account, subject by subject, by month, in an order of accounts that is always the same for one
     * portfolio, and in which changed accounts stay where they were. An undated own fact comes before the dated ones.
     *
     * <p>What comes back is what the portfolio keeps. Of bills that is the net amount of a subscription and month: one
     * charge or, if negative, credit, though more than one where it is above {@link
     * io.github.pciscoring.core.facts.Amount#MAX}. Facts of people whose last affiliation was removed are not among them,
     * since no builder takes these without one.
     */
    public Stream<Fact> facts(FactTable table) {
        return new PortfolioFacts(this).of(table).map(fact -> fact);
    }

    /** Returns how many facts there are, and over which months. */
    public FactCoverage coverage() {
        FactCoverage known = coverage;
        if (known == null) {
            known = new CoverageCount(this).coverage();
            coverage = known;
        }
        return known;
    }

    /** Returns charges minus credits on a subscription in a month: 0 where there is no bill, or no such subscription. */
    public Amount netBilled(String subscriptionId, YearMonth month) {
        int at = MonthRange.month(month);
        // A changed account is as the overlay has it, with all its subscriptions: none can be removed.
        if (overlay.isPresent()) {
            PortfolioColumns changed = overlay.get().columns();
            int number = changed.subscriptions().ids().find(subscriptionId);
            if (number >= 0) {
                return new Amount(changed.billed().at(number, at));
            }
        }
        int number = columns.subscriptions().ids().find(subscriptionId);
        return number < 0 ? Amount.ZERO : new Amount(columns.billed().at(number, at));
    }

    /** Returns the number of subscriptions by product, sorted by product. */
    public Map<String, Integer> subscriptionsByProduct() {
        return byCode(new CodeCount(columns, overlay).products());
    }

    /** Returns the number of subscriptions by channel, sorted by channel. */
    public Map<String, Integer> subscriptionsByChannel() {
        return byCode(new CodeCount(columns, overlay).channels());
    }

    /** Returns the number of exams passed by exam, sorted by exam. */
    public Map<String, Integer> examsByCode() {
        return byCode(new CodeCount(columns, overlay).exams());
    }

    private Map<String, Integer> byCode(int[] counts) {
        ImmutableSortedMap.Builder<String, Integer> byCode = ImmutableSortedMap.naturalOrder();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byCode.put(latest().codes().text(number), counts[number]);
            }
        }
        return byCode.buildOrThrow();
    }

    /** Returns the ids of this portfolio, to which others can be added. */
    FactIds ids() {
        boolean overlaid = overlay.isPresent();
        PortfolioColumns latest = latest();
        return new FactIds(
                new EntityIds(columns.customers(), overlaid ? latest.customers() : Names.NONE),
                new EntityIds(columns.tenants(), overlaid ? latest.tenants() : Names.NONE),
                new EntityIds(
                        columns.subscriptions().ids(),
                        overlaid ? latest.subscriptions().ids() : Names.NONE),
                new EntityIds(latest.partners(), Names.NONE),
                new EntityIds(columns.people(), overlaid ? latest.people() : Names.NONE),
                latest.codes());
    }

    /** Returns the columns that have all partners, all partners' own facts and all codes. */
    private PortfolioColumns latest() {
        return overlay.isPresent() ? overlay.get().columns() : columns;
    }

    Names partnerNames() {
        return latest().partners();
    }

    @Nullable
    MonthSeries partnerFacts(FactKey key) {
        return latest().ownFacts().get(key);
    }

    /** Returns whether the first so many partners have the same own facts as those of another portfolio; for the engine. */
    public boolean hasSamePartnerFacts(Portfolio other, int firstPartners) {
        Set<FactKey> keys = new HashSet<>(latest().ownFacts().keySet());
        keys.addAll(other.latest().ownFacts().keySet());
        return keys.stream()
                .filter(key -> key.subjectType() == SubjectType.PARTNER)
                .allMatch(key -> MonthSeries.areSame(partnerFacts(key), other.partnerFacts(key), firstPartners));
    }

    ImmutableList<PartnerRecord> partnerRecords() {
        return partners;
    }

    RowCounts rows() {
        return rows;
    }

    /** Returns all charges and credits given, none taken from the others. */
    long billedInAll() {
        return billedInAll;
    }

    /** Returns the base columns; for the engine, since their type is not exported. */
    public PortfolioColumns columns() {
        return columns;
    }

    /** Returns the accounts that are not as in the base columns, if any; for the engine, likewise. */
    public Optional<Overlay> overlay() {
        return overlay;
    }
}
