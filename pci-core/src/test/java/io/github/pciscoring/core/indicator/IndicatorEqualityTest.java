package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handles, measures and reasons are values: indicators that declare the same share the work. */
class IndicatorEqualityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CreditInput.class,
                CreditInput.Attributed.class,
                Measurement.Value.class,
                Measurement.Unavailable.class,
                MonthsInput.class,
                MonthsInput.Paid.class,
                MonthsInput.Qualified.class,
                ProductInput.class,
                Reason.class,
                SeriesInput.class,
                SeriesInput.NetBilled.class,
                SeriesInput.Users.class,
                SeriesInput.Own.class,
            })
    void equals_record_isByAllComponents(Class<?> type) {
        verifier(type).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void equals_shape_isByAllComponents() {
        verifier(IndicatorShape.class)
                .withPrefabValuesForField("slots", List.of(Slot.ofCounts("a", "a")), List.of(Slot.ofCounts("b", "b")))
                .withPrefabValuesForField("unit", "people", "tenants")
                .withNonnullFields("inputs")
                .verify();
    }

    private static <T> SingleTypeEqualsVerifierApi<T> verifier(Class<T> type) {
        return EqualsVerifier.forClass(type)
                .withPrefabValues(Ratio.class, Ratio.of(1, 2), Ratio.of(1, 3))
                .withPrefabValues(ExamFormula.class, ExamFormula.oneOf(Set.of("X1")), ExamFormula.oneOf(Set.of("X2")))
                .withPrefabValues(
                        Inputs.class, Inputs.builder().build(), Inputs.builder().build())
                .withPrefabValues(
                        CreditInput.Source.class,
                        new CreditInput.Affiliated(),
                        new CreditInput.Attributed(SubscriptionScope.everything(), AccountLevel.TENANT, true));
    }
}
