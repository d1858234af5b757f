package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.rules.reference.ReferenceRules.IndicatorRow;
import java.math.BigDecimal;
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
 * {@link ReferenceUsageMeasures} (5, 6); who is credited is in {@link ReferenceAttribution}; what
 * becomes of fractions of points is in {@link ReferencePoints}. What SPEC's page
 * leaves open is in {@link ReferenceReadings}.
 */
public final class ReferenceScorer {
    private final ReferenceFacts facts;
    private final ReferenceCustomerMeasures customers;
    private final ReferencePeopleMeasures people;
    private final ReferenceUsageMeasures usage;

    private final IndicatorRow developersRow;
    private final ReferencePoints points;

    private ReferenceScorer(ReferenceFacts facts, YearMonth asOf, ReferenceReadings readings) {
        this.facts = facts;
        this.customers = new ReferenceCustomerMeasures(facts, asOf, readings);
        this.people = new ReferencePeopleMeasures(facts, asOf, readings);
        this.usage = new ReferenceUsageMeasures(facts, asOf, readings);
        this.points = new ReferencePoints(readings);
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
        List<Measured> measured = List.of(
                new Measured(ReferenceRules.NET_NEW_REVENUE, customers.netNewRevenue(partnerId)),
                new Measured(ReferenceRules.NET_CUSTOMER_ADDS, customers.netCustomerAdds(partnerId)),
                new Measured(ReferenceRules.FUNCTIONAL_CONSULTANTS, people.functionalConsultants(partnerId)),
                new Measured(developersRow, people.developers(partnerId)),
                new Measured(ReferenceRules.NEW_DEPLOYMENTS, usage.newDeployments(partnerId)),
                new Measured(ReferenceRules.MAU_GROWTH_ROW, usage.monthlyActiveUserGrowth(partnerId)));
        List<ReferenceIndicator> indicators = measured.stream()
                .map(each -> new ReferenceIndicator(each.row().id(), each.measure(), points.ofIndicator(each.points())))
                .toList();
        BigDecimal score = points.ofAll(measured.stream().map(Measured::points).toList());
        return new ReferenceScore(partnerId, score, tier(score), indicators);
    }

    /** A measure, and the row of SPEC's table for it. */
    private record Measured(IndicatorRow row, Optional<ExactRatio> measure) {
        /** "There is no measure (absent, not zero) and 0 points." */
        ExactRatio points() {
            return measure.map(value -> points(row, value)).orElse(ExactRatio.of(0));
        }

        /** "`maxPoints × clamp(measure / threshold, 0, 1)` from the exact measure." */
        private static ExactRatio points(IndicatorRow row, ExactRatio measure) {
            ExactRatio most = ExactRatio.of(row.maxPoints());
            ExactRatio share = measure.over(ExactRatio.of(row.threshold()));
            if (share.numerator().signum() <= 0) {
                return ExactRatio.of(0);
            }
            return share.numerator().compareTo(share.denominator()) >= 0 ? most : most.times(share);
        }
    }

    /** "`score ≥ 80` Gold, `score ≥ 60` Silver, else none (59.999999 is none)." */
    private static String tier(BigDecimal score) {
        if (score.compareTo(ReferenceRules.GOLD_SCORE) >= 0) {
            return "GOLD";
        }
        return score.compareTo(ReferenceRules.SILVER_SCORE) >= 0 ? "SILVER" : "NONE";
    }
}
