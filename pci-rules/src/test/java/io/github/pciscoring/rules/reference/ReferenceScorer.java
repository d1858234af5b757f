package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.rules.reference.ReferenceRules.IndicatorRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A deliberately naive scorer of SPEC's rule set {@code smmcs-smb}, written from SPEC alone: partner by partner, row by
 * row, one method per sentence, in SPEC's order and words and in exact arithmetic, so that a reader can hold it against
 * SPEC line by line. It shares no code with the engine and reads no rule-set file: the constants stand in
 * {@link ReferenceRules}. It trusts its facts to be valid by DATA.md, and is slow.
 *
 * <p>The measures are in {@link ReferenceCustomerMeasures} (1, 2), {@link ReferencePeopleMeasures} (3, 4) and
 * {@link ReferenceUsageMeasures} (5, 6); who is credited is in {@link ReferenceAttribution}. What SPEC's page
 * leaves open is in {@link ReferenceReadings}.
 */
public final class ReferenceScorer {
    private final ReferenceFacts facts;
    private final ReferenceCustomerMeasures customers;
    private final ReferencePeopleMeasures people;
    private final ReferenceUsageMeasures usage;

    private final IndicatorRow developersRow;

    private ReferenceScorer(ReferenceFacts facts, YearMonth asOf, ReferenceReadings readings) {
        this.facts = facts;
        this.customers = new ReferenceCustomerMeasures(facts, asOf, readings);
        this.people = new ReferencePeopleMeasures(facts, asOf);
        this.usage = new ReferenceUsageMeasures(facts, asOf, readings);
        this.developersRow = ReferenceRules.DEVELOPERS.withThreshold(readings.developersThreshold);
    }

    /**
     * Scores every scored partner at the end of a month.
     *
     * @param facts the facts, valid by DATA.md, in any order
     * @param asOf the as-of month `M`
     * @return the scores, in the order of the partners among the facts
     */
    public static List<ReferenceScore> score(List<Fact> facts, YearMonth asOf) {
        return score(facts, asOf, new ReferenceReadings());
    }

    /** Scores by another reading of SPEC. */
    static List<ReferenceScore> score(List<Fact> facts, YearMonth asOf, ReferenceReadings readings) {
        return new ReferenceScorer(new ReferenceFacts(facts), asOf, readings).scores();
    }

    private List<ReferenceScore> scores() {
        return facts.partners().stream()
                .filter(Partner::scored)
                .map(partner -> score(partner.id()))
                .toList();
    }

    private ReferenceScore score(String partnerId) {
        List<ReferenceIndicator> indicators = List.of(
                indicator(ReferenceRules.NET_NEW_REVENUE, customers.netNewRevenue(partnerId)),
                indicator(ReferenceRules.NET_CUSTOMER_ADDS, customers.netCustomerAdds(partnerId)),
                indicator(ReferenceRules.FUNCTIONAL_CONSULTANTS, people.functionalConsultants(partnerId)),
                indicator(developersRow, people.developers(partnerId)),
                indicator(ReferenceRules.NEW_DEPLOYMENTS, usage.newDeployments(partnerId)),
                indicator(ReferenceRules.MAU_GROWTH_ROW, usage.monthlyActiveUserGrowth(partnerId)));
        BigDecimal score = sumOfRoundedPoints(indicators);
        return new ReferenceScore(partnerId, score, tier(score), indicators);
    }

    /** "There is no measure (absent, not zero) and 0 points." */
    private static ReferenceIndicator indicator(IndicatorRow row, Optional<ExactRatio> measure) {
        BigDecimal points = measure.map(value -> points(row, value)).orElse(zeroPoints());
        return new ReferenceIndicator(row.id(), measure, points);
    }

    /**
     * "`maxPoints × clamp(measure / threshold, 0, 1)` from the exact measure, rounded to 6 decimals (micro-points) per
     * indicator; rounding everywhere is half-up away from zero."
     */
    private static BigDecimal points(IndicatorRow row, ExactRatio measure) {
        // measure / threshold = dividend / divisor, exactly
        BigDecimal dividend = new BigDecimal(measure.numerator());
        BigDecimal divisor = new BigDecimal(measure.denominator()).multiply(row.threshold());
        if (dividend.signum() <= 0) {
            return zeroPoints();
        }
        if (dividend.compareTo(divisor) >= 0) {
            return row.maxPoints().setScale(ReferenceRules.POINTS_DECIMALS);
        }
        return row.maxPoints().multiply(dividend).divide(divisor, ReferenceRules.POINTS_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal zeroPoints() {
        return BigDecimal.ZERO.setScale(ReferenceRules.POINTS_DECIMALS);
    }

    /** "The score is the sum of those rounded points." */
    private static BigDecimal sumOfRoundedPoints(List<ReferenceIndicator> indicators) {
        return indicators.stream().map(ReferenceIndicator::points).reduce(zeroPoints(), BigDecimal::add);
    }

    /** "`score ≥ 80` Gold, `score ≥ 60` Silver, else none (59.999999 is none)." */
    private static String tier(BigDecimal score) {
        if (score.compareTo(ReferenceRules.GOLD_SCORE) >= 0) {
            return "GOLD";
        }
        return score.compareTo(ReferenceRules.SILVER_SCORE) >= 0 ? "SILVER" : "NONE";
    }
}
