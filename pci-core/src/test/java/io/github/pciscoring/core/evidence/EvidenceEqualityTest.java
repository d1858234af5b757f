package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;

class EvidenceEqualityTest {

    @Test
    void equals_items_areByAllComponents() {
        for (Class<?> item : new Class<?>[] {CreditedItem.class, EvidenceAccount.class, EvidenceQuery.class}) {
            withFacts(EqualsVerifier.forClass(item))
                    .suppress(Warning.NULL_FIELDS)
                    .verify();
        }
        withFacts(EqualsVerifier.forClass(LeftOutItem.class))
                .withNonnullFields("months")
                .verify();
    }

    private static <T> SingleTypeEqualsVerifierApi<T> withFacts(SingleTypeEqualsVerifierApi<T> verifier) {
        return verifier.withPrefabValues(PartnerAssociation.class, association("P1"), association("P2"))
                .withPrefabValues(ExamPass.class, exam("X1"), exam("X2"));
    }

    private static PartnerAssociation association(String partner) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId("S1")
                .type("OWNER")
                .build();
    }

    private static ExamPass exam(String exam) {
        return ExamPass.builder()
                .personId("H1")
                .exam(exam)
                .passedOn(LocalDate.EPOCH)
                .build();
    }
}
