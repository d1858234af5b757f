package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("BUSINESS_CENTRAL", "SALES", "HR", "smmcs-smb");

    @Test
    void nearest_misspelt_isFound() {
        assertThat(Suggestions.nearest("BUSINES_CENTRAL", KNOWN)).hasValue("BUSINESS_CENTRAL");
        assertThat(Suggestions.nearest("slaes", KNOWN)).hasValue("SALES");
        assertThat(Suggestions.nearest("SMMCS-SMB", KNOWN)).hasValue("smmcs-smb");
        assertThat(Suggestions.nearest("smmcs_smb", KNOWN)).hasValue("smmcs-smb");
    }

    @Test
    void nearest_somethingElse_isNot() {
        assertThat(Suggestions.nearest("AZURE", KNOWN)).isEmpty();
        assertThat(Suggestions.nearest("", KNOWN)).isEmpty();
        assertThat(Suggestions.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
