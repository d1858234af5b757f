package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributionPolicyTest {

    @Test
    void rowsOf_indicator_isItsRowsOrNone() {
        AttributionPolicy policy =
                new AttributionPolicy(Set.of("OWNER"), Map.of("growth", List.of(CreditRule.of("OWNER"))));
        assertThat(policy.rowsOf("growth")).containsExactly(CreditRule.of("OWNER"));
        assertThat(policy.rowsOf("other")).isEmpty();
        assertThat(AttributionPolicy.none().rowsOf("growth")).isEmpty();
    }

    @Test
    void constructor_listChangedLater_staysAsItWas() {
        List<CreditRule> rows = new ArrayList<>(List.of(CreditRule.of("OWNER")));
        AttributionPolicy policy = new AttributionPolicy(Set.of("OWNER"), Map.of("growth", rows));
        rows.clear();
        assertThat(policy.rowsOf("growth")).hasSize(1);
    }
}
