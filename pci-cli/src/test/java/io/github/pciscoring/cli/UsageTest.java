package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                               | which command? There are score, check, explain, trend, outlook, plan, report, rules and generate | pci
            scroe                            | no such command: scroe; did you mean score?   | pci
            --verison                        | no such option: --verison; did you mean --version? | pci
            help nothing                     | Unknown subcommand 'nothing'.                 | pci
            score                            | Missing required parameter: 'FOLDER'          | pci score
            check                            | Missing required parameter: 'FOLDER'          | pci check
            generate                         | Missing required parameter: 'OUT'             | pci generate
            generate pom.xml                 | not a folder: pom.xml                         | pci generate
            score F --formt json             | no such option: --formt; did you mean --format? | pci score
            score F G                        | one argument too many: G                      | pci score
            score F --as-of                  | Missing required parameter for option '--as-of' (YYYY-MM) | pci score
            score F --as-of 2021-13          | --as-of is no month like 2021-06: "2021-13"   | pci score
            score F --as-of 2021-6           | --as-of is no month like 2021-06: "2021-6"    | pci score
            score F --as-of +2021-06         | --as-of is no month like 2021-06: "+2021-06"  | pci score
            score F --as-of 2021-06-30       | --as-of is no month like 2021-06: "2021-06-30" | pci score
            score F --as-of 2021-05 --as-of 2021-06 | option '--as-of' (YYYY-MM) should be specified only once | pci score
            score F --format xml             | Invalid value for option '--format': "xml" is none of table, json, csv | pci score
            score F --format JSON            | Invalid value for option '--format': "JSON" is none of table, json, csv; did you mean json? | pci score
            score F --color sometimes        | Invalid value for option '--color': "sometimes" is none of auto, always, never | pci score
            score F --rules smmcs-smp        | no such rule set: smmcs-smp; did you mean smmcs-smb? | pci score
            score F --rules gold             | no such rule set: gold; there are smmcs-smb, files that end with .yaml, .yml or .json, and those that --extension brings | pci score
            score F --rules gold.yaml        | no such rule-set file: gold.yaml              | pci score
            score F --rules smmcs-smb,       | --rules has an empty name                     | pci score
            score F --rules smmcs-smb,smmcs-smb | --rules names smmcs-smb twice              | pci score
            score F --partner ''             | no partner has the id ""                      | pci score
            score F --output ''              | no file can have an empty name                | pci score
            score F --evidence ''            | --evidence needs a file that ends with .csv, .jsonl or .ndjson, not "" | pci score
            score F --evidence out           | --evidence needs a file that ends with .csv, .jsonl or .ndjson, not "out" | pci score
            score F --evidence out.json      | --evidence needs a file that ends with .csv, .jsonl or .ndjson, not "out.json" | pci score
            score F --evidence -             | --evidence needs a file that ends with .csv, .jsonl or .ndjson: standard output is for the scores | pci score
            score F --evidence /dev/stdout   | --evidence needs a file that ends with .csv, .jsonl or .ndjson: standard output is for the scores | pci score
            score F --evidence a.csv --output a.csv | --evidence and --output are the same file: a.csv | pci score
            score F --evidence a.csv --output ../pci-cli/a.csv | --evidence and --output are the same file: a.csv | pci score
            score F --partner alhpa          | no partner has the id "alhpa"; did you mean alpha? | pci score
            check F --rules smmcs-smp        | no such rule set: smmcs-smp; did you mean smmcs-smb? | pci check
            check F --as-of 2021-06          | no such option: --as-of                       | pci check
            score no/such/folder             | no such folder: no/such/folder                | pci score
            check pom.xml                    | not a folder: pom.xml                         | pci check
            """)
    void wrongUsage_isOneClearLineAndAHint(String args, String message, String command) {
        Folder folder = Folder.in(temp).withSeats("SALES", "CSP", "2021-06");
        Object[] words = args.isEmpty()
                ? new Object[0]
                : List.of(args.split(" ")).stream()
                        .map(word -> word.equals("F") ? folder.toString() : word.replace("''", ""))
                        .toArray();

        Pci.Result result = Pci.run(words);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).startsWith("pci: " + message);
        assertThat(result.errLines().get(1)).isEqualTo("pci: try '" + command + " --help'");
    }

    @Test
    void wrongUsage_withControlCharacters_isEscaped() {
        assertThat(Pci.run("score", "\u001B[2J\u0000").err())
                .startsWith("pci: no folder can have this name: \\u001B[2J\\u0000\n");
    }

    @Test
    void wrongUsage_withUnreadableCharacters_hintsAtTheLocale() {
        assertThat(Pci.run("score", "\uFFFD\uFFFD").err()).contains("is the locale one for UTF-8?");
    }

    @Test
    void help_isOnStandardOutput() {
        for (Object[] args : new Object[][] {{"--help"}, {"-h"}, {"help"}}) {
            Pci.Result result = Pci.run(args);
            assertThat(result.status()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .startsWith("Usage: pci")
                    .contains("score", "check", "generate", "help", "--version", "Exit status:", "examples/contoso");
        }
    }

    @Test
    void help_ofEachCommand_namesItsOptions() {
        assertThat(Pci.run("help", "score"))
                .isEqualTo(Pci.run("score", "--help"))
                .extracting(Pci.Result::out)
                .asString()
                .contains(
                        "FOLDER",
                        "--as-of",
                        "--partner",
                        "--rules",
                        "--format",
                        "--output",
                        "--color",
                        "--stack-trace");
        assertThat(Pci.run("help", "check"))
                .isEqualTo(Pci.run("check", "-h"))
                .extracting(Pci.Result::out)
                .asString()
                .contains("FOLDER", "--rules");
        assertThat(Pci.run("help", "generate"))
                .isEqualTo(Pci.run("generate", "-h"))
                .extracting(Pci.Result::out)
                .asString()
                .contains(
                        "OUT",
                        "--partners",
                        "--customers",
                        "--people",
                        "--months",
                        "Default: 2021-06",
                        "--seed",
                        "--rules",
                        "--force");
    }

    @Test
    void help_fitsTheWidth() {
        assertThat(new Pci().env("COLUMNS", "60").with("score", "--help").out().lines())
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void version_namesTheToolTheRuleSetsAndJava() {
        Pci.Result result = Pci.run("--version");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("pci "),
                        line -> assertThat(line).startsWith("rule set smmcs-smb, version 2021: Small and Midmarket"),
                        line -> assertThat(line).startsWith("Java "));
    }

    @Test
    void atSign_isPartOfAName() {
        assertThat(Pci.run("score", "@args").err()).startsWith("pci: no such folder: @args\n");
    }
}
