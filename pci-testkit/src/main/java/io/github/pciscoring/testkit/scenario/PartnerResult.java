package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks of one partner's score. Each method returns this, or throws an {@link AssertionError} that shows the scenario.
 * Thread-safe.
 */
public final class PartnerResult {
    private final ScenarioScores scores;
    private final String partner;

    PartnerResult(ScenarioScores scores, String partner) {
        this.scores = scores;
        this.partner = partner;
    }

    /** Returns the score. */
    public PciScore score() {
        return scores.score(partner);
    }

    /** Checks the exact measure, in lowest terms like {@code 5}, {@code -1/3}, or {@code absent}. */
    public PartnerResult measures(String indicator, String measure) {
        return check("measure of " + indicator, measure, scores.measure(partner, indicator));
    }

    /** Checks that there is no measure, for this reason. */
    public PartnerResult lacks(String indicator, String reason) {
        Measurement measurement = scores.indicator(partner, indicator).measurement();
        return check("measurement of " + indicator, Measurement.unavailable(reason), measurement);
    }

    /** Checks the points of an indicator, a decimal without trailing zeros. */
    public PartnerResult earns(String indicator, String points) {
        return check("points of " + indicator, points, scores.points(partner, indicator));
    }

    /** Checks the total, a decimal without trailing zeros. */
    public PartnerResult totals(String points) {
        return check("total", points, score().total().toString());
    }

    /** Checks the tier. */
    public PartnerResult reaches(String tier) {
        return check("tier", tier, score().tier().orElse("none"));
    }

    /** Checks that the lowest tier is not reached. */
    public PartnerResult reachesNoTier() {
        return reaches("none");
    }

    /**
     * Checks everything that the partner was credited with for an indicator, in any order.
     *
     * @param items each as {@code account slot month amount}, like {@code C1 adds 2021-05 1}; the amount in the slot's unit
     */
    public PartnerResult isCredited(String indicator, String... items) {
        return check("credited for " + indicator, sorted(Stream.of(items)), credited(indicator));
    }

    /** Returns what {@link #isCredited} checks. */
    public List<String> credited(String indicator) {
        return sorted(evidence(indicator).credited().stream().map(PartnerResult::text));
    }

    private static String text(CreditedItem item) {
        return item.account().id() + " " + item.slot().name() + " " + item.month() + " "
                + item.value().stripTrailingZeros().toPlainString();
    }

    /**
     * Checks everything that was left out for the partner and an indicator, in any order.
     *
     * @param items each as {@code account reason months}, like {@code C1 displaced 2021-03..2021-05}; what is about an exam
     *     as {@code person/exam reason months}
     */
    public PartnerResult leavesOut(String indicator, String... items) {
        return check("left out for " + indicator, sorted(Stream.of(items)), leftOut(indicator));
    }

    /** Returns what {@link #leavesOut} checks. */
    public List<String> leftOut(String indicator) {
        return sorted(evidence(indicator).leftOut().stream().map(PartnerResult::text));
    }

    private static String text(LeftOutItem item) {
        return item.account().id() + item.exam().map(exam -> "/" + exam.exam()).orElse("") + " "
                + item.reason().code() + " "
                + MonthRange.runs(item.months()).stream().map(Months::text).collect(Collectors.joining(","));
    }

    private CollectedEvidence evidence(String indicator) {
        return scores.evidence(partner, indicator);
    }

    private static List<String> sorted(Stream<String> items) {
        return items.sorted().toList();
    }

    private PartnerResult check(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw scores.failure("partner " + partner + ", " + what, expected, actual);
        }
        return this;
    }
}
