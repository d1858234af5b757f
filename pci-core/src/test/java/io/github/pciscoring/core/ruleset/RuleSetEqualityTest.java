package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that rule sets are made of are values; {@link Ratio}, whose equality is numeric, has properties instead. */
class RuleSetEqualityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {ImmutableIndicatorRule.class, ImmutableClassification.class, ImmutableCompetencyRuleSet.class})
    void equals_generatedValue_isByAllAttributes(Class<?> type) {
        verifier(type).suppress(Warning.NULL_FIELDS).verify();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Points.class,
                CreditRule.class,
                AttributionPolicy.class,
                SubscriptionScope.class,
                PointsCurve.Linear.class,
                PointsCurve.AllOrNothing.class,
                PointsCurve.Step.class,
                TierLadder.Tier.class,
                FactCodes.class,
                Variants.class,
                Classification.PartnerClass.class,
            })
    void equals_record_isByAllComponents(Class<?> type) {
        verifier(type).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void equals_listRecords_areByTheList() {
        verifier(TierLadder.class)
                .withPrefabValuesForField("tiers", tiers("LOW"), tiers("HIGH"))
                .verify();
        verifier(PointsCurve.ByBasis.class)
                .withPrefabValuesForField("brackets", brackets(1), brackets(2))
                .verify();
        verifier(PointsCurve.Steps.class)
                .withPrefabValuesForField("steps", steps(1), steps(2))
                .verify();
        verifier(ExamFormula.class)
                .withPrefabValuesForField("anyOf", alternatives("X1"), alternatives("X2"))
                .verify();
        verifier(ExamFormula.Alternative.class)
                .withPrefabValuesForField("allOf", requirements("X1"), requirements("X2"))
                .verify();
        verifier(ExamFormula.Requirement.class)
                .withPrefabValuesForField("anyOf", Set.of("X1"), Set.of("X2"))
                .verify();
    }

    @Test
    void equals_tiers_areByAllTheyAskFor() {
        verifier(TierLadder.Tier.class)
                .withPrefabValuesForField("name", "LOW", "HIGH")
                .withPrefabValuesForField("perIndicator", Map.of("a", Points.of(1)), Map.of("a", Points.of(2)))
                .withPrefabValuesForField("perCategory", Map.of("a", Points.of(1)), Map.of("a", Points.of(2)))
                .verify();
        verifier(Shortfall.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void equals_examTerms_areByBothDays() {
        Optional<LocalDate> retired = Optional.of(LocalDate.of(2020, 12, 31));
        Optional<LocalDate> honoured = Optional.of(LocalDate.of(2021, 12, 31));
        verifier(ExamTerms.class)
                .withPrefabValuesForField("retiredOn", retired, retired.map(day -> day.minusDays(1)))
                .withPrefabValuesForField("honouredUntil", honoured, honoured.map(day -> day.plusDays(1)))
                .verify();
    }

    @Test
    void equals_rangeRecords_areByBothEnds() {
        verifier(MonthWindow.class)
                .withPrefabValuesForField("oldest", 11, 12)
                .withPrefabValuesForField("newest", 0, 1)
                .verify();
        verifier(PointsCurve.Bracket.class)
                .withPrefabValuesForField("from", Ratio.of(1), Ratio.of(2))
                .withPrefabValuesForField("to", Optional.of(Ratio.of(2)), Optional.of(Ratio.of(3)))
                .withPrefabValuesForField(
                        "curve", PointsCurve.linear(Ratio.of(1)), PointsCurve.allOrNothing(Ratio.of(2)))
                .verify();
        verifier(RoundingPolicy.class)
                .withPrefabValuesForField("decimals", 2, 3)
                .withPrefabValuesForField("of", RoundingPolicy.Of.INDICATORS, RoundingPolicy.Of.TOTAL)
                .verify();
    }

    @Test
    void equals_parameters_isByValues() {
        verifier(Parameters.class)
                .withPrefabValues(
                        ImmutableSortedMap.class, ImmutableSortedMap.of("a", 1L), ImmutableSortedMap.of("a", 2L))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static List<TierLadder.Tier> tiers(String name) {
        return ImmutableList.of(new TierLadder.Tier(name, Points.of(1)));
    }

    private static List<PointsCurve.Bracket> brackets(long from) {
        return ImmutableList.of(
                new PointsCurve.Bracket(Ratio.of(from), Optional.empty(), PointsCurve.linear(Ratio.ONE)));
    }

    private static List<PointsCurve.Step> steps(long from) {
        return ImmutableList.of(new PointsCurve.Step(Ratio.of(from), Ratio.ONE));
    }

    private static List<ExamFormula.Alternative> alternatives(String exam) {
        return ImmutableList.of(new ExamFormula.Alternative(requirements(exam)));
    }

    private static List<ExamFormula.Requirement> requirements(String exam) {
        return ImmutableList.of(new ExamFormula.Requirement(Set.of(exam)));
    }

    private static <T> SingleTypeEqualsVerifierApi<T> verifier(Class<T> type) {
        return EqualsVerifier.forClass(type)
                .withPrefabValues(Ratio.class, Ratio.of(1, 2), Ratio.of(1, 3))
                .withPrefabValues(PointsCurve.class, PointsCurve.linear(Ratio.of(1)), PointsCurve.linear(Ratio.of(2)))
                .withPrefabValues(MonthRange.class, new MonthRange(1, 2), new MonthRange(1, 3))
                .withPrefabValues(Parameters.class, Parameters.of(Map.of("a", 1L)), Parameters.of(Map.of("a", 2L)))
                .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
                .withPrefabValues(
                        ImmutableMap.class, ImmutableMap.of("F", Set.of("A")), ImmutableMap.of("F", Set.of("B")));
    }
}
