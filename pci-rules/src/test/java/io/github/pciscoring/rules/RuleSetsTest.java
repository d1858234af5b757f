package io.github.pciscoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleSetsTest {

    @Test
    void names_ofTheCatalogue_areTheIdsInTheFiles() {
        assertThat(RuleSets.names()).containsExactly("smmcs-smb");
        assertThat(RuleSets.names())
                .allSatisfy(name ->
                        assertThat(RuleSets.named(name).orElseThrow().id()).isEqualTo(name));
    }

    @Test
    void named_unknownName_isAbsent() {
        assertThat(RuleSets.named("smmcs")).isEmpty();
    }

    @Test
    void named_twice_isReadOnce() {
        assertThat(RuleSets.named("smmcs-smb").orElseThrow()).isSameAs(RuleSets.smmcsSmb());
    }

    @Test
    void associationTypes_ofTheCatalogue_areThoseItDeclares() {
        assertThat(RuleSets.associationTypes()).containsExactlyInAnyOrder("CSP", "DPOR", "CPOR_OSA", "CPOR_OSU");
        assertThatThrownBy(() -> RuleSets.associationTypes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
