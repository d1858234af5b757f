package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sums of some partners over some accounts, as of one month and by one rule set, and the sums from which findings on
 * their scores are made: how many rows the accounts have by month, and how much of theirs the rules leave out. Tallies are a commutative group:
 * those of parts of the accounts merge to those of the whole, and what was merged can be taken away again. A value,
 * thread-safe.
 */
public final class PartnerTallies {
    private final String fingerprint;
    private final YearMonth asOf;
    private final ImmutableList<String> partnerIds;
    /** By indicator: its slots for each partner, one partner after the other. */
    private final long[][] sums;

    private final FindingSums findings;

    /** Creates tallies over these sums, which the caller gives up. */
    PartnerTallies(String fingerprint, YearMonth asOf, List<String> partnerIds, long[][] sums, FindingSums findings) {
        this.fingerprint = fingerprint;
        this.asOf = asOf;
        this.partnerIds = ImmutableList.copyOf(partnerIds);
        this.sums = sums;
        this.findings = findings;
    }

    /** Returns the fingerprint of the rule set. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns the as-of month. */
    public YearMonth asOf() {
        return asOf;
    }

    /** Returns the partners' ids, in the order of their portfolio. */
    public List<String> partnerIds() {
        return partnerIds;
    }

    /**
     * Returns a sum.
     *
     * @param indicator the place in {@link PciScorer#evaluations()}, which is the indicator's in the rule set where none varies
     * @param partner the partner's place in {@link #partnerIds()}
     * @param slot the slot's place in the indicator's shape
     */
    public long sum(int indicator, int partner, int slot) {
        int slots = sums[indicator].length / partnerIds.size();
        return sums[indicator][partner * slots + Objects.checkIndex(slot, slots)];
    }

    /** Returns the sums of some partners, which have their numbers as places here; of partners not known here, none. */
    PartnerTallies only(Places places, List<String> ids, List<BoundIndicator> indicators) {
        long[][] some = new long[sums.length][];
        for (int indicator = 0; indicator < some.length; indicator++) {
            int slots = indicators.get(indicator).slots();
            some[indicator] = new long[places.size() * slots];
            for (int place = 0; place < places.size(); place++) {
                if (places.partner(place) < partnerIds.size()) {
                    System.arraycopy(
                            sums[indicator], places.partner(place) * slots, some[indicator], place * slots, slots);
                }
            }
        }
        return new PartnerTallies(fingerprint, asOf, ids, some, findings.only(places));
    }

    FindingSums findings() {
        return findings;
    }

    /**
     * Returns the tallies of both parts together.
     *
     * @throws IllegalArgumentException if they are of other partners, another month or another rule set
     * @throws ArithmeticException if a sum overflows
     */
    public PartnerTallies merge(PartnerTallies other) {
        return combine(other, Math::addExact);
    }

    /**
     * Returns these tallies without those of a part of them.
     *
     * @throws IllegalArgumentException if they are of other partners, another month or another rule set
     * @throws ArithmeticException if a difference overflows
     */
    public PartnerTallies minus(PartnerTallies part) {
        return combine(part, Math::subtractExact);
    }

    private PartnerTallies combine(PartnerTallies other, LongBinaryOperator operator) {
        if (!fingerprint.equals(other.fingerprint)
                || !asOf.equals(other.asOf)
                || !partnerIds.equals(other.partnerIds)) {
            throw new IllegalArgumentException(
                    "tallies of other partners, another month or another rule set: " + this + " and " + other);
        }
        long[][] combined = new long[sums.length][];
        for (int indicator = 0; indicator < combined.length; indicator++) {
            long[] mine = sums[indicator];
            long[] theirs = other.sums[indicator];
            combined[indicator] = new long[mine.length];
            for (int i = 0; i < mine.length; i++) {
                combined[indicator][i] = operator.applyAsLong(mine[i], theirs[i]);
            }
        }
        return new PartnerTallies(fingerprint, asOf, partnerIds, combined, findings.combine(other.findings, operator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartnerTallies tallies
                && fingerprint.equals(tallies.fingerprint)
                && asOf.equals(tallies.asOf)
                && partnerIds.equals(tallies.partnerIds)
                && Arrays.deepEquals(sums, tallies.sums)
                && findings.equals(tallies.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint, asOf, partnerIds, Arrays.deepHashCode(sums), findings);
    }

    @Override
    public String toString() {
        return "tallies of " + partnerIds.size() + " partners as of " + asOf + " by "
                + fingerprint.substring(0, Math.min(8, fingerprint.length()));
    }
}
