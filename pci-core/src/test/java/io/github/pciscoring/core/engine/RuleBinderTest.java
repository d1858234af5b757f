package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleBinderTest {
    private static final YearMonth AS_OF = EngineFacts.month(1);
    private static final Parameter<Long> LEVEL = Parameter.required("level", ParameterType.whole(1, 9), "");

    /** The levels of the indicators made and, of those run, the levels in the order of their runs. */
    private final List<Long> made = new ArrayList<>();

    private final List<Long> run = new ArrayList<>();

    private final List<IndicatorFactory> factories = List.of(
            IndicatorFactory.of("levels", "", List.of(LEVEL), own -> new Levels(own.get(LEVEL), false)),
            IndicatorFactory.of("credited", "", List.of(LEVEL), own -> new Levels(own.get(LEVEL), true)),
            IndicatorFactory.of("failing", "", List.of(LEVEL), own -> new Levels(own.get(LEVEL), false) {
                @Override
                public Measurement measure(Tally tally, PartnerRecord partner) {
                    throw new IllegalStateException("no idea");
                }
            }));

    /** Measures its level, whatever the facts; those above 5 in another unit. */
    private class Levels implements Indicator {
        private final long level;
        private final IndicatorShape shape;

        Levels(long level, boolean credited) {
            this.level = level;
            Inputs.Builder inputs = Inputs.builder();
            if (credited) {
                inputs.credited(SubscriptionScope.everything(), AccountLevel.CUSTOMER, 1);
            }
            shape = new IndicatorShape(
                    level > 5 ? "heights" : "levels", List.of(Slot.ofCounts("any", "things")), 0, inputs.build());
            made.add(level);
        }

        @Override
        public IndicatorShape shape() {
            return shape;
        }

        @Override
        public void evaluate(AccountSlice accounts, Credits credits) {
            run.add(level);
        }

        @Override
        public Measurement measure(Tally tally, PartnerRecord partner) {
            return Measurement.of(level);
        }
    }

    private static Parameters level(long level) {
        return Parameters.of(Map.of("level", level));
    }

    private static IndicatorRule rule(String type, long level, Map<String, Variant> byClass) {
        return IndicatorRule.builder()
                .id("growth")
                .category("any")
                .type(type)
                .parameters(level(level))
                .unit("levels")
                .maxPoints(Points.of(9))
                .curve(PointsCurve.linear(Ratio.of(9)))
                .variants(byClass.isEmpty() ? Optional.empty() : Optional.of(new Variants("track", byClass)))
                .build();
    }

    private static Classification.Builder track(String type, long level) {
        return Classification.builder()
                .id("track")
                .type(type)
                .parameters(level(level))
                .classes(List.of(
                        PartnerClass.from("large", Ratio.of(4)),
                        PartnerClass.from("medium", Ratio.of(2)),
                        PartnerClass.otherwise("small")));
    }

    private PciScorer scorer(Classification classification, IndicatorRule rule) {
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id("tracks")
                .version("1")
                .title("Tracks")
                .classifications(List.of(classification))
                .indicators(List.of(rule))
                .maximumTotal(Points.of(9))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()))
                .build();
        return PciScorer.of(rules, factories);
    }

    private static BoundPortfolio bind(PciScorer scorer) {
        return scorer.bind(EngineFacts.portfolio(EngineFacts.tenant("T1", "C1")));
    }

    private void assertFaults(Classification classification, IndicatorRule rule, RuleFault... faults) {
        assertThatThrownBy(() -> scorer(classification, rule))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRuleSetException.class))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }

    @Test
    void bind_variants_areMadeAndRunOncePerSetOfParameters() {
        PciScorer scorer = scorer(
                track("levels", 1).build(),
                rule(
                        "levels",
                        5,
                        Map.of(
                                "large",
                                Variant.of(level(3)),
                                "medium",
                                new Variant(level(3), Optional.of(PointsCurve.linear(Ratio.ONE))))));
        assertThat(made).containsExactly(5L, 3L, 1L);

        assertThat(bind(scorer).scoreAll(AS_OF))
                .allSatisfy(score -> assertThat(score.total()).hasToString("5"));
        assertThat(run).containsExactly(3L, 5L, 1L);
        assertThat(scorer.evaluations())
                .extracting(Evaluation::parameters)
                .containsExactly(level(3), level(5), level(1));
    }

    @Test
    void bind_variantsThatDifferInTheCurveOnly_shareWhatIsEvaluated() {
        PciScorer scorer = scorer(
                track("levels", 4).build(),
                rule("levels", 3, Map.of("large", Variant.of(PointsCurve.linear(Ratio.of(3))))));

        assertThat(scorer.evaluations()).extracting(Evaluation::id).containsExactly("growth", "track");
        assertThat(bind(scorer).scoreAll(AS_OF))
                .allSatisfy(score -> assertThat(score.total()).hasToString("9"));
    }

    @Test
    void bind_everyClassHasAVariant_doesNotEvaluateTheRuleItself() {
        PciScorer scorer = scorer(
                track("levels", 2).build(),
                rule(
                        "levels",
                        5,
                        Map.of(
                                "large", Variant.of(level(1)),
                                "medium", Variant.of(level(2)),
                                "small", Variant.of(level(3)))));

        assertThat(bind(scorer).scoreAll(AS_OF))
                .allSatisfy(score -> assertThat(score.total()).hasToString("2"));
        assertThat(run).containsExactly(1L, 2L, 3L, 2L);
    }

    @Test
    void evidence_classes_areFoundByTheClassificationAloneAndOtherVariantsNotRun() {
        BoundPortfolio bound =
                bind(scorer(track("levels", 1).build(), rule("levels", 5, Map.of("large", Variant.of(level(3))))));

        bound.evidence(EvidenceQuery.all(), AS_OF, new CollectedEvidence());
        assertThat(run).containsExactly(1L, 5L, 1L);

        run.clear();
        bound.evidence(EvidenceQuery.all().indicator("track"), AS_OF, new CollectedEvidence());
        assertThat(run).containsExactly(1L);
    }

    @Test
    void of_faultsOfVariantsAndClassifications_areNamedByTheirPaths() {
        assertFaults(
                track("gone", 1).unit("heights").build(),
                rule("levels", 5, Map.of("large", Variant.of(level(10)), "medium", Variant.of(level(6)))),
                RuleFault.at(
                        "indicators[0].variants.large.parameters",
                        "type levels: parameter level: expected a whole number from 1 to 9: 10"),
                RuleFault.at(
                        "indicators[0].variants.medium.unit",
                        "expected heights, in which the type levels measures: levels"),
                RuleFault.at(
                        "classifications[0].type", "unknown indicator type gone; known: credited, failing, levels"));
        assertFaults(
                track("levels", 1).unit("heights").build(),
                rule("levels", 5, Map.of()),
                RuleFault.at("classifications[0].unit", "expected levels, in which the type levels measures: heights"));
    }

    @Test
    void of_faultsOfTheRuleItself_areNotSaidOfItsVariantsAgain() {
        assertFaults(
                track("levels", 1).build(),
                rule("levels", 6, Map.of("large", Variant.of(level(7)))),
                RuleFault.at("indicators[0].unit", "expected heights, in which the type levels measures: levels"));
        assertFaults(
                track("levels", 1).build(),
                rule("gone", 5, Map.of("large", Variant.of(level(3)))),
                RuleFault.at("indicators[0].type", "unknown indicator type gone; known: credited, failing, levels"));
    }

    @Test
    void of_creditsWithoutAttribution_areRefusedOnce() {
        String problem = " credits through associations, but no row of the attribution names it";
        assertFaults(
                track("credited", 1).build(),
                rule("credited", 5, Map.of("large", Variant.of(level(3)))),
                RuleFault.at("indicators[0].id", "growth" + problem),
                RuleFault.at("classifications[0].id", "track" + problem));
    }

    @Test
    void faults_ofOneRuleOrClassification_areByPathsWithinIt() {
        assertThat(PciScorer.faults(rule("levels", 5, Map.of("large", Variant.of(level(10)))), factories))
                .extracting(RuleFault::path)
                .containsExactly("variants.large.parameters");
        assertThat(PciScorer.faults(track("levels", 0).build(), factories))
                .extracting(RuleFault::path)
                .containsExactly("parameters");
        assertThat(PciScorer.faults(track("levels", 1).build(), factories)).isEmpty();
    }

    @Test
    void score_classificationFails_isNamed() {
        BoundPortfolio bound =
                bind(scorer(track("failing", 1).build(), rule("levels", 5, Map.of("large", Variant.of(level(3))))));

        for (ThrowingCallable asking : List.<ThrowingCallable>of(
                () -> bound.score("P2", AS_OF),
                () -> bound.evidence(EvidenceQuery.all().partner("P2"), AS_OF, new CollectedEvidence()))) {
            assertThatThrownBy(asking)
                    .asInstanceOf(InstanceOfAssertFactories.type(IndicatorException.class))
                    .satisfies(failed -> {
                        assertThat(failed.indicatorId()).isEqualTo("track");
                        assertThat(failed.subject()).isEqualTo("partner P2");
                        assertThat(failed).hasMessageContaining("no idea");
                    });
        }
    }
}
