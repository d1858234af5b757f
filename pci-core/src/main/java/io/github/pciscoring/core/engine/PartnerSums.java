package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableSortedSet;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One partner's score with the sums that its measures were made from, by the id of an indicator or classification. Of an
 * indicator that varies, the sums are those by which the partner's class is scored. Thread-safe.
 *
 * <p>Methods throw {@link IllegalArgumentException} if there is no indicator or classification with the id asked for.
 */
public final class PartnerSums {
    private final BoundRules rules;
    private final PartnerTallies tallies;
    private final PartnerRecord partner;
    private final PciScore score;

    /** Creates them of tallies whose first place is the partner's. */
    PartnerSums(BoundRules rules, PartnerTallies tallies, PartnerRecord partner, PciScore score) {
        this.rules = rules;
        this.tallies = tallies;
        this.partner = partner;
        this.score = score;
    }

    /** Returns the score. */
    public PciScore score() {
        return score;
    }

    /** Returns the sums that an indicator or classification keeps, by their places. */
    public List<Slot> slots(String id) {
        return indicator(place(id)).shape().slots();
    }

    /** Returns the partner's sum in a slot, given by its place. */
    public long sum(String id, int slot) {
        return tallies.sum(place(id), 0, slot);
    }

    /** Returns what an indicator or classification measured for the partner. */
    public Measurement measurement(String id) {
        int place = place(id);
        return Measures.of(rules.indicators(), place, tallies, 0, partner);
    }

    /** Returns what kinds of accounts can be credited for: customers, people, or both. */
    public Set<AccountLevel> accounts(String id) {
        return indicator(place(id)).shape().inputs().credits().stream()
                .map(CreditInput::source)
                .map(source -> source.level() == AccountLevel.PERSON ? AccountLevel.PERSON : AccountLevel.CUSTOMER)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the tables of facts that it reads. */
    public Set<FactTable> tables(String id) {
        return indicator(place(id)).shape().inputs().tables();
    }

    /**
     * Returns what an indicator would have scored without some of what it summed up: an account's amounts, say, whose credits
     * depend on no other account. The partner keeps its class; nothing of other indicators changes.
     *
     * @param indicatorId an indicator, not a classification
     * @param amounts what to take away, by the places of the slots
     * @throws IllegalArgumentException if there are not as many amounts as slots
     * @throws IndicatorException if it cannot be measured, as where a difference overflows
     */
    public IndicatorScore without(String indicatorId, List<Long> amounts) {
        IndicatorRule rule = score.indicator(indicatorId)
                .orElseThrow(() -> new IllegalArgumentException("no indicator with the id " + indicatorId))
                .rule();
        int place = place(indicatorId);
        if (amounts.size() != indicator(place).slots()) {
            throw new IllegalArgumentException(
                    amounts.size() + " amounts for " + indicator(place).slots() + " slots of " + indicatorId);
        }
        Measurement measurement = Measures.of(indicator(place), new Rest(tallies, place, amounts), partner);
        return new IndicatorScore(
                rule,
                measurement,
                EarnedPoints.of(
                                List.of(rule),
                                List.of(measurement.share(rule.curve())),
                                rules.rules().rounding())
                        .ofIndicator(0));
    }

    private BoundIndicator indicator(int place) {
        return rules.indicators().get(place);
    }

    /** Returns the place of what the partner was scored or put into a class by. */
    private int place(String id) {
        List<IndicatorRule> ruled = rules.rules().indicators();
        for (int i = 0; i < ruled.size(); i++) {
            if (ruled.get(i).id().equals(id)) {
                return rules.scored().get(i).of(score.classes()).indicator();
            }
        }
        List<Classification> classifications = rules.rules().classifications();
        for (int i = 0; i < classifications.size(); i++) {
            if (classifications.get(i).id().equals(id)) {
                return rules.firstClassification() + i;
            }
        }
        throw new IllegalArgumentException("no indicator or classification with the id " + id);
    }

    /** The partner's sums of one indicator, less some amounts. */
    private record Rest(PartnerTallies tallies, int indicator, List<Long> amounts) implements Tally {
        @Override
        public long sum(int slot) {
            return Math.subtractExact(tallies.sum(indicator, 0, slot), amounts.get(slot));
        }

        @Override
        public YearMonth asOf() {
            return tallies.asOf();
        }

        @Override
        public int monthsBack(YearMonth month) {
            return MonthRange.month(tallies.asOf()) - MonthRange.month(month);
        }
    }
}
