package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, the reader gives a rule set or says what is wrong with it. */
class RuleSetReaderProperties {
    private static final String BUILT_IN = builtIn();

    /** Replaces some characters, counted from a share of the text, by others. */
    record Edit(int perMille, int length, String text) {
        String applied(String old) {
            int start = (int) ((long) old.length() * perMille / 1_000);
            int end = Math.min(old.length(), start + length);
            return old.substring(0, start) + text + old.substring(end);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void read_mutatedBuiltInFile_isARuleSetOrListsFaults(@ForAll("edits") List<Edit> edits) {
        String text = BUILT_IN;
        for (Edit edit : edits) {
            text = edit.applied(text);
        }
        readOrFaults(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void read_mutatedBytes_areARuleSetOrListFaults(@ForAll("edits") List<Edit> edits, @ForAll byte noise) {
        byte[] bytes = BUILT_IN.getBytes(StandardCharsets.UTF_8);
        edits.forEach(edit -> bytes[(int) ((long) (bytes.length - 1) * edit.perMille() / 1_000)] = noise);
        readOrFaults(bytes);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void read_anyText_isARuleSetOrListsFaults(@ForAll("snippets") List<String> snippets) {
        readOrFaults(String.join("", snippets).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 12),
                        snippet())
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> snippets() {
        return snippet().list().ofMaxSize(40);
    }

    private static Arbitrary<String> snippet() {
        Arbitrary<String> marks = Arbitraries.of(
                "",
                "\n",
                "\n  ",
                "- ",
                ": ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "? ",
                "| ",
                "> ",
                "'",
                "\"",
                "\\x41",
                "\\UFFFFFFFF",
                "&a ",
                "*a ",
                "!!int ",
                "!",
                "%YAML 1.1\n",
                "%YAML 99999999999.1\n",
                "%TAG ! x\n",
                "---\n",
                "...\n",
                "#",
                "\t",
                "~",
                "0",
                "-1",
                "1e9",
                "0.5",
                "true",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uD83D\uDE00",
                "@",
                "`",
                "%41");
        Arbitrary<String> words =
                Arbitraries.of("id", "curve", "scope", "window", "exams", "EA", "rule-set", "indicators");
        return Arbitraries.oneOf(marks, words, Arbitraries.strings().ofMaxLength(3));
    }

    private static Optional<CompetencyRuleSet> readOrFaults(byte[] bytes) {
        try {
            return Optional.of(RuleSetTexts.read(bytes));
        } catch (InvalidRuleSetException e) {
            assertThat(e.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.toString())
                            .matches("small\\.yaml:[1-9][0-9]*:[1-9][0-9]*: [^\\p{Cntrl}]+"));
            return Optional.empty();
        }
    }

    private static String builtIn() {
        try (InputStream in = RuleSets.class.getResourceAsStream("smmcs-smb.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
