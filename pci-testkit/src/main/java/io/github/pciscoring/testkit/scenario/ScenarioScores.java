package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * What a scorer makes of a scenario. Every partner's score is computed alone and among all, and the two must be the same.
 * Methods throw {@link IllegalArgumentException} for a partner or indicator that is not there. Thread-safe.
 */
public final class ScenarioScores {
    /** How a measure that is not there is written. */
    public static final String ABSENT = "absent";

    private final String code;
    private final YearMonth asOf;
    private final BoundPortfolio bound;
    private final List<PciScore> all;

    ScenarioScores(Scenario scenario, BoundPortfolio bound) {
        this.code = scenario.toString();
        this.asOf = scenario.asOf();
        this.bound = bound;
        this.all = bound.scoreAll(asOf);
    }

    /** Returns the scores of all scored partners, in the order of their mention. */
    public List<PciScore> all() {
        return all;
    }

    /** Returns the score of a partner, scored or not. */
    public PciScore score(String partner) {
        PciScore score = bound.score(partner, asOf);
        for (PciScore other : all) {
            if (other.partnerId().equals(partner) && !other.equals(score)) {
                throw new AssertionFailedError(
                        "partner " + partner + " alone scores otherwise than among all:\n" + code, other, score);
            }
        }
        return score;
    }

    /** Returns a partner's measure, exact and in lowest terms like {@code 5} or {@code 1/3}, or {@value #ABSENT}. */
    public String measure(String partner, String indicator) {
        return indicator(partner, indicator).measure().map(Ratio::toString).orElse(ABSENT);
    }

    /** Returns the points that a partner earns for an indicator, as a decimal without trailing zeros. */
    public String points(String partner, String indicator) {
        return indicator(partner, indicator).points().toString();
    }

    IndicatorScore indicator(String partner, String indicator) {
        return score(partner)
                .indicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException("no indicator with the id " + indicator));
    }

    /** Returns the evidence of a partner and an indicator. */
    public CollectedEvidence evidence(String partner, String indicator) {
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(EvidenceQuery.all().partner(partner).indicator(indicator), asOf, evidence);
        return evidence;
    }

    /** Returns a partner's score, to be checked. */
    public PartnerResult of(String partner) {
        score(partner);
        return new PartnerResult(this, partner);
    }

    AssertionFailedError failure(String message, Object expected, Object actual) {
        return new AssertionFailedError(
                message + " ==> expected: <" + expected + "> but was: <" + actual + ">, of\n" + code, expected, actual);
    }
}
