package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator whose inputs leave out whatever inputs can, over the months 10 to 12, as of 12: subscriptions for A in the
 * channels DIRECT and AGREED (there in the first three months of an agreement), while paid, owned or, unless claimed,
 * helped with; and people who passed X1, or X2 with one of X3 and X4.
 */
final class EvidenceSample implements Indicator {
    static final YearMonth AS_OF = EngineFacts.month(12);
    static final Reason NOT_ROUND = new Reason("not-round", "the month is not a round one");

    private static final ExamFormula FORMULA = new ExamFormula(List.of(
            new Alternative(List.of(new Requirement(Set.of("X1")))),
            new Alternative(List.of(new Requirement(Set.of("X2")), new Requirement(Set.of("X3", "X4"))))));
    private static final SubscriptionScope SCOPE = SubscriptionScope.everything()
            .withProducts(Set.of("A"))
            .withChannels(Set.of("DIRECT", "AGREED"))
            .withAgreementMonths(Map.of("AGREED", 3));
    private static final long MONTHS = MonthSet.between(2, 0);

    private final CreditInput subscriptions;
    private final CreditInput affiliates;
    private final MonthsInput qualified;
    private final IndicatorShape shape;

    private EvidenceSample() {
        Inputs.Builder inputs = Inputs.builder();
        subscriptions = inputs.creditedWhilePaid(SCOPE, AccountLevel.SUBSCRIPTION, MONTHS);
        inputs.creditedWhilePaid(SCOPE, AccountLevel.CUSTOMER, MONTHS); // explained once all the same
        affiliates = inputs.affiliated(MONTHS);
        qualified = inputs.qualified(FORMULA);
        shape = new IndicatorShape(
                "things",
                List.of(Slot.ofCounts("months", "months"), Slot.ofCounts("people", "people")),
                5,
                inputs.build());
    }

    static BoundPortfolio bind(List<? extends Fact> facts) {
        return bind(facts, Map.of());
    }

    static BoundPortfolio bind(List<? extends Fact> facts, Map<String, ExamTerms> terms) {
        EvidenceSample sample = new EvidenceSample();
        PortfolioBuilder builder = new PortfolioBuilder();
        List.of("P1", "P2", "P3").forEach(id -> builder.add(Partner.of(id)));
        return PciScorer.of(rules(terms), List.of(IndicatorFactory.of("sample", "", List.of(), any -> sample)))
                .bind(builder.addAll(facts).build());
    }

    private static CompetencyRuleSet rules(Map<String, ExamTerms> terms) {
        return CompetencyRuleSet.builder()
                .id("rules")
                .version("1")
                .title("Sample")
                .attribution(new AttributionPolicy(
                        Set.of("OWNER", "HELPER", "CLAIM"),
                        Map.of(
                                "mine",
                                List.of(
                                        CreditRule.of("OWNER"),
                                        CreditRule.of("HELPER").displacedBy(Set.of("CLAIM"))))))
                .addIndicators(IndicatorRule.builder()
                        .id("mine")
                        .category("sample")
                        .type("sample")
                        .unit("things")
                        .maxPoints(Points.of(100))
                        .curve(PointsCurve.linear(Ratio.of(10)))
                        .build())
                .examTerms(terms)
                .maximumTotal(Points.of(100))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()))
                .build();
    }

    static CollectedEvidence evidence(EvidenceQuery query, List<? extends Fact> facts) {
        CollectedEvidence evidence = new CollectedEvidence();
        bind(facts).evidence(query, AS_OF, evidence);
        return evidence;
    }

    /** Returns what is left out, as {@code partner account/exam reason months}. */
    static List<String> leftOut(Fact... facts) {
        return evidence(EvidenceQuery.all(), List.of(facts)).leftOut().stream()
                .map(EvidenceSample::text)
                .toList();
    }

    static String text(LeftOutItem item) {
        return item.partnerId() + " " + item.account().id()
                + item.exam().map(exam -> "/" + exam.exam()).orElse("") + " "
                + item.reason().code() + " "
                + item.months().stream()
                        .map(month -> MonthRange.month(month) - EngineFacts.START)
                        .toList();
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    /** Credits a unit for each month, but for month 11, which the indicator itself leaves out. */
    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int s = accounts.begin(AccountLevel.SUBSCRIPTION); s < accounts.end(AccountLevel.SUBSCRIPTION); s++) {
            for (int link = accounts.beginLinks(subscriptions, s); link < accounts.endLinks(subscriptions, s); link++) {
                long credited = accounts.creditedMonths(subscriptions, link);
                credits.addMonths(subscriptions, link, 0, 1, credited & ~MonthSet.at(1), 0);
                credits.leftOut(subscriptions, link, credited & MonthSet.at(1), NOT_ROUND);
                credits.leftOut(subscriptions, link, MonthSet.NONE, NOT_ROUND, 7);
            }
        }
        for (int p = accounts.begin(AccountLevel.PERSON); p < accounts.end(AccountLevel.PERSON); p++) {
            for (int link = accounts.beginLinks(affiliates, p); link < accounts.endLinks(affiliates, p); link++) {
                long credited = accounts.creditedMonths(affiliates, link);
                credits.addMonths(affiliates, link, 1, 1, credited & accounts.months(qualified, p), 0);
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(0));
    }

    static Optional<YearMonth> month(int number) {
        return Optional.of(EngineFacts.month(number));
    }
}
