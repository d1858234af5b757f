package io.github.pciscoring.insight.trend;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.movement.ScoredEvidence;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A partner's scores over a range of months, all from one bound portfolio. Scores are made when it is; movements, which take
 * the evidence of two months, when they are asked for. Thread-safe.
 */
public final class Trend {
    /** The most months that a trend may have. */
    public static final int MOST_MONTHS = 600;

    private final BoundPortfolio bound;
    private final List<PciScore> scores;

    private Trend(BoundPortfolio bound, List<PciScore> scores) {
        this.bound = bound;
        this.scores = List.copyOf(scores);
    }

    /**
     * Returns the trend of one partner, scored or not.
     *
     * @param first the first month
     * @param last the last month, inclusive
     * @throws IllegalArgumentException if there is no partner with this id, the last month lies before the first, or there are
     *     more than {@value #MOST_MONTHS} months
     */
    public static Trend of(BoundPortfolio bound, String partnerId, YearMonth first, YearMonth last) {
        return new Trend(
                bound,
                months(first, last).stream()
                        .map(month -> bound.score(partnerId, month))
                        .toList());
    }

    /**
     * Returns the trends of all scored partners, in the portfolio's order.
     *
     * @param first the first month
     * @param last the last month, inclusive
     * @param options how scoring runs; its monitor hears of each month anew
     * @throws IllegalArgumentException if the last month lies before the first, or there are more than {@value #MOST_MONTHS}
     *     months
     * @throws java.util.concurrent.CancellationException if the options' monitor cancels
     */
    public static List<Trend> ofAll(BoundPortfolio bound, YearMonth first, YearMonth last, ScoringOptions options) {
        Map<String, List<PciScore>> byPartner = new LinkedHashMap<>();
        for (YearMonth month : months(first, last)) {
            for (PciScore score : bound.scoreAll(month, options)) {
                byPartner
                        .computeIfAbsent(score.partnerId(), partner -> new ArrayList<>())
                        .add(score);
            }
        }
        return byPartner.values().stream()
                .map(scores -> new Trend(bound, scores))
                .toList();
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        long count = first.until(last, ChronoUnit.MONTHS) + 1;
        if (count < 1 || count > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "not 1 to " + MOST_MONTHS + " months from " + first + " to " + last + ": " + count);
        }
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(first.plusMonths(i));
        }
        return months;
    }

    /** Returns the portfolio and rule set that the scores come from. */
    public BoundPortfolio bound() {
        return bound;
    }

    /** Returns the partner's id. */
    public String partnerId() {
        return scores.get(0).partnerId();
    }

    /** Returns the scores, oldest first, one for each month and at least one. */
    public List<PciScore> scores() {
        return scores;
    }

    /** Returns the steps from each month to the next, oldest first; none if there is one month only. */
    public List<TrendStep> steps() {
        List<TrendStep> steps = new ArrayList<>();
        for (int i = 1; i < scores.size(); i++) {
            steps.add(new TrendStep(scores.get(i - 1), scores.get(i)));
        }
        return steps;
    }

    /** Returns the step that lost most points, the first of several; absent if none lost any. */
    public Optional<TrendStep> worst() {
        return steps().stream().filter(step -> step.points().micros() < 0).min(Comparator.comparing(TrendStep::points));
    }

    /** Returns the steps to be explained: those that change the tier, and the one that lost most points. */
    public List<TrendStep> turningPoints() {
        Optional<TrendStep> worst = worst();
        return steps().stream()
                .filter(step -> step.changesTier() || worst.equals(Optional.of(step)))
                .toList();
    }

    /** Returns what moved in a step of this trend. */
    public Movements movements(TrendStep step) {
        return Movements.between(
                bound, partnerId(), step.before().asOf(), step.after().asOf());
    }

    /** Returns what moved in each step, in their order; reads each month's evidence once. */
    public List<Movements> allMovements() {
        List<Movements> all = new ArrayList<>();
        Optional<ScoredEvidence> before = Optional.empty();
        for (PciScore score : scores.size() > 1 ? scores : List.<PciScore>of()) {
            ScoredEvidence after = ScoredEvidence.of(bound, partnerId(), score.asOf());
            before.ifPresent(earlier -> all.add(Movements.between(earlier, after)));
            before = Optional.of(after);
        }
        return all;
    }
}
