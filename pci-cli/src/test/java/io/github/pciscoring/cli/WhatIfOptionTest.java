package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --what-if} and {@code --fail-under} of {@code pci score}, on the example. */
class WhatIfOptionTest {
    @TempDir
    private Path temp;

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("if.yaml"), text);
    }

    private Path oneMoreConsultant() throws IOException {
        return file("""
                add:
                  people: [{person_id: ivo, partner_id: contoso, from: 2021-06}]
                  exams: [{person_id: ivo, exam: MB-800, passed_on: 2021-06-10}]
                """);
    }

    @Test
    void score_oneMoreConsultant_becomesGold() throws IOException {
        Pci.Result result = Pci.run(
                "score", Pci.CONTOSO, "--as-of", "2021-06", "--what-if", oneMoreConsultant(), "--fail-under", "gold");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(
                        "What if: 2 facts added\n",
                        "Score 74.542786 becomes 80.542786 (+6.000000), SILVER becomes GOLD\n",
                        "Functional consultants, ivo: counts now");
    }

    @Test
    void score_whatIfAsJson_hasBothScores() throws IOException {
        Pci.Result result = Pci.run(
                "score", Pci.CONTOSO, "--as-of", "2021-06", "--what-if", oneMoreConsultant(), "--format", "json");

        assertThat(result.out()).contains("\"score\": 74.542786", "\"score\": 80.542786", "\"difference\": 6");
    }

    @Test
    void score_faultyWhatIf_isBadData() throws IOException {
        Pci.Result result = Pci.run(
                "score", Pci.CONTOSO, "--as-of", "2021-06", "--what-if", file("end: {exams: [{person_id: nobody}]}"));

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("if.yaml:1:15: end.exams[0]: exam is missing");
    }

    @Test
    void score_whatIfAsCsv_isRefused() throws IOException {
        assertThat(Pci.run("score", Pci.CONTOSO, "--what-if", oneMoreConsultant(), "--format", "csv")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void score_belowWhatIsAskedFor_isWrittenAllTheSame() {
        Pci.Result result = Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--fail-under", "Gold");

        assertThat(result.status()).isEqualTo(4);
        assertThat(result.out()).contains("Score 74.54 of 100");
        assertThat(result.errLines()).contains("pci: below Gold: contoso (74.542786)");
    }

    @Test
    void score_exactlyWhatIsAskedFor_passes() {
        assertThat(Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--fail-under", "74.542786")
                        .status())
                .isZero();
        assertThat(Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--fail-under", "74.542787")
                        .status())
                .isEqualTo(4);
        assertThat(Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--fail-under", "god")
                        .status())
                .isEqualTo(2);
    }
}
