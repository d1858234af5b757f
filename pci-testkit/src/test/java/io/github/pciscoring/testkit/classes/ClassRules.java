package io.github.pciscoring.testkit.classes;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.plugins.NewWorkloads;
import io.github.pciscoring.testkit.plugins.Satisfaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rule sets with classes, and what they are for partners of one class each. */
final class ClassRules {
    private static final Parameter<FactCodes> CUSTOMER_CODES =
            Parameter.required("codes", ParameterType.codesOf(Set.of(SubjectType.TENANT)), "");
    private static final Parameter<FactCodes> PARTNER_CODES =
            Parameter.required("codes", ParameterType.codesOf(Set.of(SubjectType.PARTNER)), "");
    private static final Parameter<Long> FLOOR = Parameter.required("floor", ParameterType.wholeFrom(1), "");
    private static final Parameter<MonthWindow> WINDOW = Parameter.required("window", ParameterType.window(), "");
    private static final Parameter<ExamFormula> EXAMS = Parameter.required("exams", ParameterType.exams(), "");

    private static final List<IndicatorFactory> FACTORIES = List.of(
            IndicatorFactory.of(
                    "coded-customers", "", List.of(CUSTOMER_CODES), own -> new CodedCustomers(own.get(CUSTOMER_CODES))),
            IndicatorFactory.of(
                    "coded-partner", "", List.of(PARTNER_CODES), own -> new CodedPartner(own.get(PARTNER_CODES))),
            IndicatorFactory.of(
                    "workloads",
                    "",
                    List.of(FLOOR),
                    own -> new NewWorkloads(Map.of("A", 100L, "B", 40L), own.get(FLOOR))),
            IndicatorFactory.of("answers", "", List.of(WINDOW), own -> new Satisfaction("survey", own.get(WINDOW))),
            IndicatorFactory.of("people", "", List.of(EXAMS), own -> new CountedPeople(own.get(EXAMS))));

    /** Developed for partners with a customer there, by the rows that credit owners. */
    static final Classification MARKET = Classification.builder()
            .id("market")
            .type("coded-customers")
            .parameters(Parameters.of(Map.of("codes", new FactCodes(SubjectType.TENANT, "market", Set.of("DEV")))))
            .unit("customers")
            .classes(List.of(PartnerClass.from("developed", Ratio.ONE), PartnerClass.otherwise("developing")))
            .build();

    /** Home for partners that are themselves there. */
    static final Classification HOME = Classification.builder()
            .id("home")
            .type("coded-partner")
            .parameters(
                    Parameters.of(Map.of("codes", new FactCodes(SubjectType.PARTNER, "country", Set.of("FI", "SE")))))
            .classes(List.of(PartnerClass.from("home", Ratio.ONE), PartnerClass.otherwise("away")))
            .build();

    /** By the stars that a partner's customers give, if any do. */
    static final Classification MOOD = Classification.builder()
            .id("mood")
            .type("answers")
            .parameters(Parameters.of(Map.of("window", new MonthWindow(5, 0))))
            .classes(List.of(
                    PartnerClass.from("happy", Ratio.of(5, 2)),
                    PartnerClass.from("content", Ratio.ZERO),
                    PartnerClass.otherwise("other")))
            .build();

    private ClassRules() {}

    /** Returns rules that differ in the curve, in parameters that leave the findings alone, and in both. */
    static CompetencyRuleSet figures() {
        return rules(
                List.of(MARKET, HOME),
                rule(
                        "workloads",
                        "workloads",
                        floor(500),
                        5,
                        varying("market", Map.of("developing", new Variant(floor(150), linear(2))))),
                rule("plain", "workloads", floor(400), 3, Optional.empty()),
                rule(
                        "answers",
                        "stars",
                        window(11, 0),
                        5,
                        varying(
                                "home",
                                Map.of(
                                        "home", Variant.of(PointsCurve.linear(Ratio.of(4))),
                                        "away", Variant.of(PointsCurve.allOrNothing(Ratio.of(2)))))),
                rule(
                        "people",
                        "people",
                        exam("X0"),
                        2,
                        varying("home", Map.of("home", Variant.of(exam("X1")), "away", Variant.of(exam("X2"))))));
    }

    /** Returns rules that differ in months, and classes of partners by a measure that they may not have. */
    static CompetencyRuleSet windows() {
        return rules(
                List.of(MOOD, MARKET),
                rule(
                        "answers",
                        "stars",
                        window(11, 0),
                        5,
                        varying(
                                "mood",
                                Map.of(
                                        "content",
                                        Variant.of(window(23, 2)),
                                        "other",
                                        new Variant(window(3, 0), linear(1))))),
                rule(
                        "people",
                        "people",
                        exam("X0"),
                        2,
                        varying("market", Map.of("developed", Variant.of(PointsCurve.linear(Ratio.of(7)))))));
    }

    /** Returns rules of which only the classification reads products other than two. */
    static CompetencyRuleSet workloadsOnly() {
        return rules(List.of(MARKET), rule("workloads", "workloads", floor(500), 5, Optional.empty()));
    }

    private static Parameters floor(long floor) {
        return Parameters.of(Map.of("floor", floor));
    }

    private static Parameters window(int oldest, int newest) {
        return Parameters.of(Map.of("window", new MonthWindow(oldest, newest)));
    }

    private static Parameters exam(String exam) {
        return Parameters.of(Map.of("exams", ExamFormula.oneOf(Set.of(exam))));
    }

    private static Optional<PointsCurve> linear(long threshold) {
        return Optional.of(PointsCurve.linear(Ratio.of(threshold)));
    }

    private static Optional<Variants> varying(String classification, Map<String, Variant> byClass) {
        return Optional.of(new Variants(classification, byClass));
    }

    private static IndicatorRule rule(
            String id, String unit, Parameters parameters, long threshold, Optional<Variants> variants) {
        return IndicatorRule.builder()
                .id(id)
                .category("sample")
                .type(unit.equals("workloads") ? unit : id)
                .parameters(parameters)
                .maxPoints(Points.of(10))
                .unit(unit)
                .curve(PointsCurve.linear(Ratio.of(threshold)))
                .variants(variants)
                .build();
    }

    private static CompetencyRuleSet rules(List<Classification> classifications, IndicatorRule... indicators) {
        List<CreditRule> credits =
                List.of(CreditRule.of("OWNER"), CreditRule.of("HELPER").displacedBy(Set.of("CLAIM")));
        Map<String, List<CreditRule>> rows = new HashMap<>();
        for (IndicatorRule rule : indicators) {
            rows.put(rule.id(), credits);
        }
        rows.put("market", List.of(CreditRule.of("OWNER")));
        rows.put("mood", credits);
        rows.keySet()
                .retainAll(Stream.concat(
                                classifications.stream().map(Classification::id),
                                Stream.of(indicators).map(IndicatorRule::id))
                        .toList());
        return CompetencyRuleSet.builder()
                .id("classes")
                .version("1")
                .title("Sample classes")
                .attribution(new AttributionPolicy(Set.of("OWNER", "HELPER", "CLAIM"), rows))
                .classifications(classifications)
                .indicators(List.of(indicators))
                .maximumTotal(Points.of(10L * indicators.length))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(new TierLadder.Tier("HALF", Points.of(5L * indicators.length)))))
                .build();
    }

    /** Returns a rule set that uses the sample types, to be tested. */
    static UnderTest underTest(CompetencyRuleSet rules) {
        return UnderTest.ruleSet(rules, FACTORIES);
    }

    /** Returns a scorer by a rule set that uses the sample types. */
    static PciScorer scorer(CompetencyRuleSet rules) {
        return PciScorer.of(rules, FACTORIES);
    }

    /** Returns a rule set without classes, as it is for partners of some: written out by hand, but for the figures. */
    static CompetencyRuleSet specialised(CompetencyRuleSet rules, Map<String, String> classes) {
        List<IndicatorRule> own = new ArrayList<>();
        for (IndicatorRule rule : rules.indicators()) {
            IndicatorRule.Builder plain = IndicatorRule.builder().from(rule).variants(Optional.empty());
            rule.variants().ifPresent(variants -> {
                Optional<Variant> variant = variants.of(classes.getOrDefault(variants.classification(), ""));
                variant.filter(one -> !one.parameters().names().isEmpty())
                        .ifPresent(one -> plain.parameters(one.parameters()));
                variant.flatMap(Variant::curve).ifPresent(plain::curve);
            });
            own.add(plain.build());
        }
        Map<String, List<CreditRule>> rows = new HashMap<>(rules.attribution().rows());
        rules.classifications().forEach(one -> rows.remove(one.id()));
        return CompetencyRuleSet.builder()
                .from(rules)
                .classifications(List.of())
                .indicators(own)
                .attribution(new AttributionPolicy(rules.attribution().types(), rows))
                .build();
    }

    /** Returns a rule set with a classification's type as its only indicator, so that its measure is seen. */
    static CompetencyRuleSet measuring(CompetencyRuleSet rules, Classification classification, String unit) {
        IndicatorRule rule = IndicatorRule.builder()
                .id(classification.id())
                .category("sample")
                .type(classification.type())
                .parameters(classification.parameters())
                .maxPoints(Points.of(10))
                .unit(unit)
                .curve(PointsCurve.linear(Ratio.ONE))
                .build();
        Map<String, List<CreditRule>> rows = new HashMap<>(rules.attribution().rows());
        rows.keySet().retainAll(Set.of(classification.id()));
        return CompetencyRuleSet.builder()
                .from(rules)
                .classifications(List.of())
                .indicators(List.of(rule))
                .attribution(new AttributionPolicy(rules.attribution().types(), rows))
                .maximumTotal(Points.of(10))
                .tiers(new TierLadder(List.of()))
                .build();
    }
}
