package io.github.pciscoring.core.facts;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All facts, and what they are made of, are values. */
class FactEqualityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ImmutablePartner.class,
                ImmutableSubscription.class,
                ImmutablePartnerAssociation.class,
                ImmutableBillingLine.class,
                ImmutableActiveUsers.class,
                ImmutableExamPass.class,
                ImmutableOwnFact.class,
            })
    void equals_generatedFact_isByAllAttributes(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(MonthRange.class, new MonthRange(1, 2), new MonthRange(1, 3))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @ParameterizedTest
    @ValueSource(classes = {Tenant.class, PaidSeats.class, Affiliation.class})
    void equals_factRecord_isByAllAttributes(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(MonthRange.class, new MonthRange(1, 2), new MonthRange(1, 3))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @ParameterizedTest
    @ValueSource(classes = {Amount.class, Fault.class})
    void equals_plainRecord_isByAllAttributes(Class<?> type) {
        EqualsVerifier.forClass(type).suppress(Warning.NULL_FIELDS).verify();
    }
}
