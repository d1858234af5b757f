package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.RuleSets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a file holds, the reader gives a rule set that can be written, or says at which places it is at fault, and
 * soon. Fuzzed on demand, see CONTRIBUTING.md; else only the seeds are read.
 */
class RuleSetReaderFuzzTest {
    private static final RuleSetReader READER = RuleSets.builtIn().reader();
    private static final RuleSetWriter WRITER =
            RuleSetWriter.of(RuleSets.builtIn().indicatorTypes());

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void read_anyBytes_isARuleSetThatCanBeWrittenOrListsFaultsSoon(byte[] bytes) {
        Instant start = Instant.now();
        try {
            CompetencyRuleSet rules = READER.read(file(bytes));
            assertThat(WRITER.write(rules)).isNotEmpty();
        } catch (InvalidRuleSetException e) {
            assertThat(e.ruleSet()).isEqualTo("fuzz.yaml");
            assertThat(e.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.toString())
                            .matches("fuzz\\.yaml(:[1-9][0-9]*:[1-9][0-9]*|): [^\\p{Cntrl}]+"));
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    static Stream<byte[]> seeds() {
        Stream<String> texts = Stream.of(
                RuleSetTexts.SMALL,
                """
                extends: smmcs-smb
                rule-set: own
                format: 1
                version: "1"
                title: My own
                exams: {PL-200: {retired-on: 2022-01-31, honoured-until: 2023-01-31}}
                indicators:
                  - {id: developers, threshold: 3}
                  - {id: net-new-revenue, curve: {steps: [{from: 5, points: 5}, {from: 10, points: 10}]}}
                  - {id: net-customer-adds, remove: true}
                  - {id: new-deployments, parameters: {window: {to: 0}, scope: {channels: [EA]}, below: ~}}
                """,
                """
                {"rule-set": "j", "format": 1, "version": "1", "title": "t", "maximum-total": 1, "rounding": "none",
                 "tiers": [{"name": "T", "minimum": 1, "minimum-per-category": {"c": 0.5}}], "classifications": [
                   {"id": "m", "type": "partner-with-code", "classes": [{"name": "A", "from": 1}, {"name": "B"}],
                    "parameters": {"codes": {"of": "partner", "column": "market", "any-of": ["x"]}}}],
                 "indicators": [{"id": "i", "category": "c", "type": "qualified-people", "max-points": 1,
                   "unit": "people", "threshold": 0.25, "varies-by": "m", "variants": {"A": {"threshold": 2}},
                   "parameters": {"exams": [["A", ["B", "C"]]]}}]}
                """,
                "a: &a [*a, !!java.net.URL [x]]\n<<: *a\n",
                "[".repeat(40) + "{? [a]: b}",
                "maximum-total: 1e999999999\ntiers: [{minimum: 0x1F}]\n",
                "%YAML 1.1\n%TAG ! x\n---\nrule-set: \"\\x41\\U0001F600\\e\"\n...\n---\n",
                "\uFEFFtitle: >-\r\n  folded\r\n\r\n  |2+ \u0085 \u2028 \u0000",
                "? |\n  block\n: 'it''s'\n# c\n\t- x: y: z");
        Stream<byte[]> binary =
                Stream.of(new byte[0], new byte[] {'a', ':', (byte) 0xC3}, new byte[] {(byte) 0xFE, 0, 0});
        return Stream.of(Stream.of(builtIn()), texts.map(text -> text.getBytes(StandardCharsets.UTF_8)), binary)
                .flatMap(seeds -> seeds);
    }

    private static byte[] builtIn() {
        try (InputStream in = RuleSets.class.getResourceAsStream("smmcs-smb.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSetFile file(byte[] bytes) {
        try {
            return RuleSetFile.of("fuzz.yaml", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
