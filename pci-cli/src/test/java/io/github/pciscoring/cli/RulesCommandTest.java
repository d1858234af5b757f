package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.rules.PciExtension;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
    private static final String OWN = """
            extends: smmcs-smb
            rule-set: own
            format: 1
            version: "%s"
            title: Our own
            in-force: {from: %s}
            indicators:
              - {id: developers, threshold: %s}
            """;

    @TempDir
    private Path temp;

    /** Brings two editions of one rule set. */
    public static final class Editions implements PciExtension {
        @Override
        public List<RuleSetFile> ruleSets() {
            return List.of(
                    RuleSetFile.of("one.yaml", OWN.formatted("one", "2021-01", 3)),
                    RuleSetFile.of("two.yaml", OWN.formatted("two", "2021-06", 4)));
        }
    }

    /** Brings a file with a slip. */
    public static final class Slip implements PciExtension {
        @Override
        public List<RuleSetFile> ruleSets() {
            return List.of(RuleSetFile.of("slip.yaml", OWN.formatted("1", "2021-01", "many")));
        }
    }

    @Test
    void list_always_hasNamesMonthsTiersAndTitles() {
        assertThat(Pci.run("rules", "list"))
                .returns(0, Pci.Result::status)
                .returns("", Pci.Result::err)
                .extracting(Pci.Result::out)
                .asString()
                .startsWith("name            in force   tiers               title\n")
                .contains("smmcs-smb@2021  2021-01..  SILVER 60, GOLD 80  Small and Midmarket Cloud Solutions");
    }

    @Test
    void list_withAnExtension_hasItsEditions() {
        assertThat(Pci.run("rules", "list", "--extension", jar(Editions.class)).out())
                .contains("\nown@one ", "\nown@two ");
    }

    @Test
    void show_text_explainsEachParameter() {
        assertThat(Pci.run("rules", "show", "smmcs-smb").out())
                .contains("Developers (developers), up to 5 points\n")
                .contains("  threshold: 30000\n")
                .contains("  window.from: 11\n  window.to: 0\n      the billing months that count\n")
                .contains("several-partners: each-in-full\n")
                .contains("one of\n      each-in-full, split-evenly")
                .contains("add-look-back: not stated, so 12");
    }

    @Test
    void show_yaml_isAFileThatSaysTheSame() throws IOException {
        Pci.Result shown = Pci.run("rules", "show", "smmcs-smb", "--format", "yaml");
        Path file = Files.writeString(temp.resolve("same.yaml"), shown.out());

        assertThat(shown.err()).isEmpty();
        assertThat(Pci.run("rules", "diff", "smmcs-smb", file).out()).isEqualTo("no difference\n");
    }

    @Test
    void diff_changedAddedAndGone_areMarked() {
        Path file = write(OWN.formatted("1", "2021-01", 7) + "tiers: [{name: SILVER, minimum: 60}]\n");

        assertThat(Pci.run("rules", "diff", "smmcs-smb", file).out())
                .contains("~ indicators[developers].threshold: 2 -> 7\n")
                .contains("- tiers[GOLD].minimum: 80\n")
                .doesNotContain("SILVER");
        assertThat(Pci.run("rules", "diff", file, "smmcs-smb").out()).contains("+ tiers[GOLD].minimum: 80\n");
    }

    @Test
    void schema_always_isTheOneInTheDocumentation() throws IOException {
        assertThat(Pci.run("rules", "schema").out())
                .isEqualTo(Files.readString(Path.of("../docs/rule-set.schema.json")));
    }

    @Test
    void validate_faultyFile_endsWithThree() {
        Pci.Result result = Pci.run("rules", "validate", write(OWN.formatted("1", "2021-01", "many")));

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines())
                .containsExactly(
                        "own.yaml:8:33: indicators[0].threshold: expected a plain decimal number of up to 18 digits:"
                                + " \"many\"",
                        "pci: 1 fault in own.yaml");
    }

    @Test
    void score_nameWithEditions_isByTheOneInForce() {
        Folder folder = Folder.in(temp).withSeats("SALES", "CSP", "2021-06");
        Path jar = jar(Editions.class);

        assertThat(version(folder, jar, "2021-05", "own")).contains("\"ruleSetVersion\": \"one\"");
        assertThat(version(folder, jar, "2021-06", "own")).contains("\"ruleSetVersion\": \"two\"");
        assertThat(version(folder, jar, "2020-06", "own")).contains("\"ruleSetVersion\": \"one\"");
        assertThat(version(folder, jar, "2021-06", "own@one")).contains("\"ruleSetVersion\": \"one\"");
        assertThat(version(folder, jar, "2021-06", "own@one,own@two"))
                .contains("\"ruleSetVersion\": \"one\"", "\"ruleSetVersion\": \"two\"");
    }

    private static String version(Folder folder, Path jar, String month, String rules) {
        return Pci.run("score", folder, "--as-of", month, "--format=json", "--extension", jar, "--rules", rules)
                .out()
                .replaceAll("\":\\s*\"", "\": \"");
    }

    @Test
    void extension_withASlip_isNamedWithThePlace() {
        Pci.Result result = Pci.run("rules", "list", "--extension", jar(Slip.class));

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.errLines())
                .singleElement()
                .asString()
                .startsWith("pci: extension " + Slip.class.getName() + ": rule set slip.yaml: slip.yaml:8:33: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such.jar", "pom.xml", "target/empty.jar"})
    void extension_thatIsNone_isWrongUsage(String name) throws IOException {
        try (JarOutputStream empty = new JarOutputStream(Files.newOutputStream(Path.of("target/empty.jar")))) {
            empty.putNextEntry(new JarEntry("nothing"));
        }
        Pci.Result result = Pci.run("rules", "list", "--extension", name);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines()).first().asString().startsWith("pci: ").contains(name);
    }

    /** Returns a jar that names an extension whose class the tests have. */
    private Path jar(Class<? extends PciExtension> extension) {
        Path jar = temp.resolve(extension.getSimpleName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + PciExtension.class.getName()));
            out.write(extension.getName().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private Path write(String text) {
        try {
            return Files.writeString(temp.resolve("own.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
