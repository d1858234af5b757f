package io.github.pciscoring.core.evidence;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class EvidenceEqualityTest {

    @Test
    void equals_items_areByAllComponents() {
        EqualsVerifier.forClass(EvidenceItem.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
        EqualsVerifier.forClass(LeftOutItem.class).withNonnullFields("months").verify();
    }
}
