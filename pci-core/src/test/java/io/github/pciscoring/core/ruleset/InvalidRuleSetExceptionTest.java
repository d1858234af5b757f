package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidRuleSetExceptionTest {

    @Test
    void getMessage_faults_listsThemAll() {
        InvalidRuleSetException refused =
                new InvalidRuleSetException("sample", List.of(RuleFault.of("one"), RuleFault.at("tiers[0]", "two")));
        assertThat(refused).hasMessage("rule set sample: one; tiers[0]: two");
        assertThat(refused.ruleSet()).isEqualTo("sample");
        assertThat(refused.faults())
                .containsExactly(new RuleFault("", "", "one"), new RuleFault("", "tiers[0]", "two"));
    }

    @Test
    void toString_faultInAFile_beginsWithItsPlace() {
        assertThat(new RuleFault("my.yaml:1:2", "title", "odd")).hasToString("my.yaml:1:2: title: odd");
        assertThat(new RuleFault("my.yaml", "", "3 more faults")).hasToString("my.yaml: 3 more faults");
    }

    @Test
    void exception_writtenAndReadBack_hasItsFaults() throws IOException, ClassNotFoundException {
        InvalidRuleSetException refused = new InvalidRuleSetException("sample", List.of(RuleFault.at("title", "odd")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidRuleSetException) in.readObject()).faults()).isEqualTo(refused.faults());
        }
    }
}
