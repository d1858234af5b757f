package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void report_toFile_writesPageAndSaysSo() throws IOException {
        Path page = folder.resolve("report.html");
        Pci.Result result = Pci.run("report", Pci.CONTOSO, "--as-of", "2021-06", "--output", page);

        assertThat(result.status()).describedAs(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("pci: 1 partner in " + page);
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("5.46 points short of GOLD", "Trend and outlook");
    }

    @Test
    void report_toStandardOutput_isTheSamePage() throws IOException {
        Path page = folder.resolve("report.html");
        Pci.run("report", Pci.CONTOSO, "--as-of", "2021-06", "--ahead", "0", "--output", page);
        Pci.Result result = Pci.run("report", Pci.CONTOSO, "--as-of", "2021-06", "--ahead", "0", "--output", "-");

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(Files.readString(page)).doesNotContain("Trend and outlook");
    }

    @Test
    void report_toScore_plansThatWay() {
        Pci.Result result = Pci.run("report", Pci.CONTOSO, "--as-of", "2021-06", "--to", "75", "--output", "-");

        assertThat(result.out()).contains("The way to 75");
    }

    @Test
    void report_costsAndLimits_planThatWay() {
        Pci.Result result = Pci.run(
                "report",
                Pci.CONTOSO,
                "--as-of",
                "2021-06",
                "--cost",
                "functional-consultants=4",
                "--limit",
                "developers=0",
                "--output",
                "-");

        assertThat(result.out()).contains("+3 new deployments").doesNotContain("+1 developers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--partner=contoso          | --output is needed: the file to write, such as report.html",
                "--output=- --months=121    | --months is not in 0 to 120: 121",
                "--output=- --ahead=x       | --ahead is no whole number: \"x\"",
                "--output=- --to=platinum   | --to is neither a score",
                "--output=- --cost=developer=1 | --cost: no indicator of smmcs-smb has the id",
                "--output=- --partner=nobody | no partner has the id \"nobody\"",
                "--output=../examples/contoso/seats.csv | is a table of the folder that is read"
            })
    void report_wrongUsage_saysWhat(String options, String message) {
        Object[] args = ("report " + Pci.CONTOSO + " --as-of=2021-06 " + options).split(" +");
        Pci.Result result = Pci.run(args);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message);
    }
}
