package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.samples.SampleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
    private static final Path BUILT_IN =
            Path.of("../pci-rules/src/main/resources/io/github/pciscoring/rules/smmcs-smb.yaml");

    @TempDir
    private Path temp;

    private static Pci.Result generate(Path out, Object... options) {
        List<Object> args = new ArrayList<>(List.of("generate", out));
        args.addAll(Arrays.asList(options));
        return Pci.run(args.toArray());
    }

    private static Pci.Result small(Path out, Object... options) {
        List<Object> args = new ArrayList<>(List.of("--partners", 2, "--customers", 3, "--people", 1));
        args.addAll(Arrays.asList(options));
        return generate(out, args.toArray());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void generate_newFolder_makesOneThatCanBeScored() throws IOException {
        Path out = temp.resolve("out");

        Pci.Result result = small(out, "--months", 3, "--last-month", "2020-02", "--seed", -7);

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .matches("pci: made \\S+: 2 partners, 3 customers, 1 person, [\\d,]+ rows, 2019-12 to 2020-02\n");
        assertThat(files(out)).hasSize(10);
        assertThat(files(temp.toRealPath().resolve("out")).keySet()).noneMatch(name -> name.startsWith("."));
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(out));
        assertThat(Pci.run("check", out).out()).contains("3 customers").contains("no faults");
        assertThat(Pci.run("score", out, "--as-of", "2020-02").status()).isZero();
    }

    @Test
    void generate_sameOptions_makesTheSameBytesAndAnotherSeedOthers() throws IOException {
        small(temp.resolve("a"));
        small(temp.resolve("b"), "--seed", 1);
        small(temp.resolve("c"), "--seed", 2);

        assertThat(files(temp.resolve("a"))).isEqualTo(files(temp.resolve("b")));
        assertThat(files(temp.resolve("a"))).isNotEqualTo(files(temp.resolve("c")));
    }

    @Test
    void generate_customersAndPeopleLeftOut_followsThePartners() {
        assertThat(generate(temp.resolve("out"), "--partners", 2, "--months", 1).err())
                .contains("2 partners, 50 customers, 16 people");
        assertThat(generate(temp.resolve("none"), "--customers", 0, "--people", 0)
                        .err())
                .contains("60 partners, 0 customers, 0 people, 60 rows");
    }

    @Test
    void generate_folderWithFiles_replacesOnlyTheTablesAndOnlyIfForced() throws IOException {
        Path out = Files.createDirectory(temp.resolve("out"));
        assertThat(small(out).status()).isZero();
        Files.writeString(out.resolve("notes.txt"), "mine");
        Map<String, String> before = files(out);

        Pci.Result refused = small(out, "--seed", 2);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.errLines().get(0))
                .isEqualTo("pci: " + out + " is not empty; --force replaces the tables in it");
        assertThat(files(out)).isEqualTo(before);

        assertThat(small(out, "--seed", 2, "--force").status()).isZero();
        assertThat(files(out)).hasSize(11).containsEntry("notes.txt", "mine").isNotEqualTo(before);
        assertThat(small(out, "--force").status()).isZero();
        assertThat(files(out)).isEqualTo(before);
    }

    @Test
    void generate_withoutEnterpriseLimit_makesAFolderThatCanBeRead() throws IOException {
        Path rules = Files.writeString(
                temp.resolve("rules.yaml"),
                Files.readString(BUILT_IN)
                        .replace("rule-set: smmcs-smb", "rule-set: own")
                        .replace("        agreement-months: {EA: 12}\n", ""));

        assertThat(generate(temp.resolve("out"), "--partners", 4, "--rules", rules)
                        .status())
                .isZero();
        assertThat(Pci.run("score", temp.resolve("out"), "--rules", rules).status())
                .isZero();
    }

    @Test
    void generate_rulesThatAFolderCannotHold_failsAndLeavesNothing() throws IOException {
        Path rules = Files.writeString(
                temp.resolve("rules.yaml"),
                Files.readString(BUILT_IN)
                        .replace("rule-set: smmcs-smb", "rule-set: own")
                        .replace("{EA: 12}", "{WEB_DIRECT: 12}"));

        Pci.Result result = generate(temp.resolve("out"), "--rules", rules);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("pci: cannot write " + temp.resolve("out") + ": subscription S")
                .contains("WEB_DIRECT has an agreement start");
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(rules));
    }

    @Test
    void generate_onTerminal_saysTheSame() {
        String err = new Pci()
                .onTerminal(StandardCharsets.UTF_8)
                .with("generate", temp.resolve("out"), "--partners", 1, "--customers", 1, "--people", 1)
                .err();
        assertThat(err).contains("1 partner, 1 customer, 1 person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --partners 0           | --partners is not in 1 to 1000000: 0
            --partners -1          | --partners is not in 1 to 1000000: -1
            --partners many        | --partners is no whole number: "many"
            --partners 1.5         | --partners is no whole number: "1.5"
            --customers -1         | --customers is not in 0 to 100000000: -1
            --people 100000001     | --people is not in 0 to 100000000: 100000001
            --months 0             | --months is not in 1 to 1200: 0
            --last-month 2021-13   | --last-month is no month like 2021-06: "2021-13"
            --last-month 0001-01   | --last-month is too early or too late: the year of lastMonth is not in 1900..2999: 1
            --seed 9223372036854775808 | --seed is not in -9223372036854775808 to 9223372036854775807: 9223372036854775808
            --rules gold           | no such rule set: gold
            --rules smmcs-smb,pom/other.yaml | no such rule-set file: pom/other.yaml
            """)
    void generate_wrongOption_isRefusedAndMakesNothing(String options, String message) {
        Path out = temp.resolve("out");

        Pci.Result result = generate(out, (Object[]) options.split(" "));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines().get(0)).startsWith("pci: " + message);
        assertThat(result.errLines().get(1)).isEqualTo("pci: try 'pci generate --help'");
        assertThat(out).doesNotExist();
    }

    @Test
    void generate_severalRuleSets_isRefused() throws IOException {
        Path rules = Files.writeString(
                temp.resolve("rules.yaml"), Files.readString(BUILT_IN).replace("rule-set: smmcs-smb", "rule-set: own"));
        assertThat(generate(temp.resolve("out"), "--rules", "smmcs-smb," + rules)
                        .errLines()
                        .get(0))
                .isEqualTo("pci: --rules names several rule sets, but a folder is made for one");
    }

    @Test
    void help_defaultOfTheLastMonth_isTheOneThatApplies() {
        assertThat(Pci.run("help", "generate").out())
                .contains("The last of these months. Default: " + SampleOptions.DEFAULT_LAST_MONTH + ".");
    }
}
