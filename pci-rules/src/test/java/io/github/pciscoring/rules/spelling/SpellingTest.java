package io.github.pciscoring.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KNOWN = List.of("BUSINESS_CENTRAL", "SALES", "HR", "smmcs-smb");

    @Test
    void nearest_misspelt_isFound() {
        assertThat(Spelling.nearest("BUSINES_CENTRAL", KNOWN)).hasValue("BUSINESS_CENTRAL");
        assertThat(Spelling.nearest("slaes", KNOWN)).hasValue("SALES");
        assertThat(Spelling.nearest("SMMCS-SMB", KNOWN)).hasValue("smmcs-smb");
        assertThat(Spelling.nearest("smmcs_smb", KNOWN)).hasValue("smmcs-smb");
    }

    @Test
    void nearest_somethingElse_isNot() {
        assertThat(Spelling.nearest("AZURE", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
