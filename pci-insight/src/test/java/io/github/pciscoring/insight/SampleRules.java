package io.github.pciscoring.insight;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Rule sets under which the laws of insights hold: the built-in one, one with classes of partners, one with a plug-in. */
public final class SampleRules {
    /** The classification of the rule set by class that looks at a partner's customers. */
    public static final String MARKET = "customer-market";

    /** The classification that looks at what is known of the partner itself. */
    public static final String HOME = "home-market";

    /** A fact that puts a partner into the class of home. */
    public static final String AT_HOME = new FactCodes(SubjectType.PARTNER, "country", Set.of("FI"))
            .factNames()
            .iterator()
            .next();

    /** The built-in rules. */
    public static final UnderTest PLAIN = UnderTest.ruleSet(RuleSets.smmcsSmb(), StandardIndicators.factories());

    /** The rules by class. */
    public static final UnderTest BY_CLASS = UnderTest.ruleSet(byClass(), StandardIndicators.factories());

    /** The rules with a plug-in. */
    public static final UnderTest PLUGGED_IN = UnderTest.ruleSet(
            pluggedIn(),
            Stream.concat(StandardIndicators.factories().stream(), Stream.of(Likes.TYPE))
                    .toList());

    private static final Map<UnderTest, PciScorer> SCORERS = new ConcurrentHashMap<>();

    /** Facts, and the rules that they are made for. */
    public record Given(UnderTest rules, PortfolioCase facts) {
        /** Binds the facts anew. */
        public BoundPortfolio bind() {
            return bind(facts.portfolio());
        }

        /** Binds other facts by the same rules. */
        public BoundPortfolio bind(Portfolio other) {
            return SCORERS.computeIfAbsent(rules, UnderTest::newScorer).bind(other);
        }

        /** Returns the month to score. */
        public YearMonth asOf() {
            return facts.asOf();
        }
    }

    private SampleRules() {}

    /** Returns facts for each of the three rule sets. */
    public static Arbitrary<Given> given() {
        return Arbitraries.of(PLAIN, BY_CLASS, PLUGGED_IN).flatMap(SampleRules::given);
    }

    /** Returns facts for some rules. */
    public static Arbitrary<Given> given(UnderTest rules) {
        return PortfolioArbitraries.of(rules.codes()).cases().map(facts -> new Given(rules, facts));
    }

    /**
     * Returns the built-in rules, of which deployments ask less of partners in one class, growth has another baseline, and at
     * home revenue looks back less far, and consultants have other exams and earn in steps. A tier asks for more than a total.
     */
    private static CompetencyRuleSet byClass() {
        CompetencyRuleSet plain = RuleSets.smmcsSmb();
        Map<String, List<CreditRule>> rows =
                new LinkedHashMap<>(plain.attribution().rows());
        rows.put(MARKET, rows.get("net-new-revenue"));
        Map<String, Variants> variants = Map.of(
                "new-deployments",
                new Variants(
                        MARKET,
                        Map.of(
                                "developing",
                                new Variant(
                                        Parameters.of(Map.of("below", 3L, "above", 2L)),
                                        Optional.of(PointsCurve.linear(Ratio.of(2)))))),
                "monthly-active-user-growth",
                new Variants(
                        MARKET,
                        Map.of(
                                "developed",
                                Variant.of(Parameters.of(Map.of("months-back", 3L, "minimum-baseline", 5L))))),
                "net-new-revenue",
                new Variants(HOME, Map.of("home", Variant.of(Parameters.of(Map.of("window", new MonthWindow(5, 1)))))),
                "functional-consultants",
                new Variants(
                        HOME,
                        Map.of(
                                "home",
                                new Variant(
                                        Parameters.of(Map.of("exams", ExamFormula.oneOf(Set.of("PL-200", "MB-800")))),
                                        Optional.of(PointsCurve.steps(List.of(
                                                new PointsCurve.Step(Ratio.ONE, Ratio.of(1, 3)),
                                                new PointsCurve.Step(Ratio.of(3), Ratio.ONE))))))));
        return CompetencyRuleSet.builder()
                .from(plain)
                .id("by-class")
                .attribution(new AttributionPolicy(plain.attribution().types(), rows))
                .addClassifications(
                        Classification.builder()
                                .id(MARKET)
                                .type("customers-with-code")
                                .parameters(codes(SubjectType.TENANT, "market", "developed"))
                                .addClasses(
                                        PartnerClass.from("developed", Ratio.ONE), PartnerClass.otherwise("developing"))
                                .build(),
                        Classification.builder()
                                .id(HOME)
                                .type("partner-with-code")
                                .parameters(codes(SubjectType.PARTNER, "country", "FI"))
                                .addClasses(PartnerClass.from("home", Ratio.ONE), PartnerClass.otherwise("away"))
                                .build())
                .indicators(plain.indicators().stream()
                        .map(rule -> IndicatorRule.builder()
                                .from(rule)
                                .variants(Optional.ofNullable(variants.get(rule.id())))
                                .build())
                        .toList())
                .tiers(new TierLadder(List.of(
                        new TierLadder.Tier("SOME", Points.of(5)),
                        new TierLadder.Tier(
                                "MANY",
                                Points.of(30),
                                Map.of("new-deployments", Points.of(2)),
                                Map.of("capability", Points.of(10))))))
                .build();
    }

    private static Parameters codes(SubjectType of, String column, String code) {
        return Parameters.of(Map.of("codes", new FactCodes(of, column, Set.of(code))));
    }

    /** Returns the built-in rules with a plug-in in the place of the developers. */
    private static CompetencyRuleSet pluggedIn() {
        CompetencyRuleSet plain = RuleSets.smmcsSmb();
        Map<String, List<CreditRule>> rows =
                new LinkedHashMap<>(plain.attribution().rows());
        rows.put("likes", rows.get("new-deployments"));
        return CompetencyRuleSet.builder()
                .from(plain)
                .id("plugged-in")
                .attribution(new AttributionPolicy(plain.attribution().types(), rows))
                .indicators(plain.indicators().stream()
                        .map(rule -> rule.id().equals("developers") ? Likes.RULE : rule)
                        .toList())
                .build();
    }
}
