package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.SubjectType;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactCodesTest {
    @Test
    void factNames_codes_areOnePerCode() {
        FactCodes codes = new FactCodes(SubjectType.TENANT, "market", Set.of("FI", "EE=x"));

        assertThat(codes.factNames()).containsExactly("market=EE=x", "market=FI");
        assertThat(codes.codes()).containsExactly("EE=x", "FI");
    }

    @Test
    void new_whatNoFactCanHave_isRefused() {
        assertRefused("no code of column market", "market");
        assertRefused("code is empty", "market", "");
        assertRefused("column is empty", "", "FI");
        assertRefused("a column with =: a=b", "a=b", "FI");
    }

    private static void assertRefused(String message, String column, String... codes) {
        assertThatThrownBy(() -> new FactCodes(SubjectType.PARTNER, column, Set.of(codes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
