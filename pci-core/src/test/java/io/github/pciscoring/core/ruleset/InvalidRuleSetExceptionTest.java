package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidRuleSetExceptionTest {

    @Test
    void getMessage_faults_listsThemAll() {
        InvalidRuleSetException refused = new InvalidRuleSetException("sample", List.of("one", "two"));
        assertThat(refused).hasMessage("rule set sample: one; two");
        assertThat(refused.ruleSet()).isEqualTo("sample");
        assertThat(refused.faults()).containsExactly("one", "two");
    }
}
