package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.faults;
import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML allows and the format does not, whether sent by mistake or to do harm. */
@Timeout(10)
class HostileFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing but a comment\n", "---\n...\n"})
    void read_emptyFile_isAFault(String text) {
        assertThat(faults(text)).singleElement().asString().matches("small.yaml:[12]:1: expected a .*");
    }

    @Test
    void read_severalDocuments_areAFaultAtTheSecond() {
        assertThat(faults(SMALL + "---\nrule-set: other\n"))
                .containsExactly("small.yaml:42:1: expected one document, not several");
    }

    @Test
    void read_notYaml_isOneFaultAtItsPlace() {
        assertThat(faults("rule-set: small\nformat: [1\nversion: 1\n"))
                .containsExactly(
                        "small.yaml:3:8: not YAML: while parsing a flow sequence: expected ',' or ']', but" + " got :");
        assertThat(faults("rule-set: small\n\tformat: 1"))
                .singleElement()
                .asString()
                .startsWith("small.yaml:2:1: not YAML: ");
        assertThat(faults("rule-set: \"small")).singleElement().asString().startsWith("small.yaml:1:17: not YAML: ");
    }

    @Test
    void read_duplicateKey_isAFaultAtTheSecond() {
        assertThat(faultsWith("version: \"1\"", "version: \"1\"\nformat: 1"))
                .containsExactly("small.yaml:4:1: duplicate key: \"format\"");
    }

    @Test
    void read_keyThatIsNoText_isAFault() {
        assertThat(faultsWith("{decimals: 6}", "{decimals: 6, [a]: b}"))
                .containsExactly("small.yaml:6:25: rounding: expected a text as key: a list");
        assertThat(faultsWith("{decimals: 6}", "{decimals: 6, *a : b}"))
                .containsExactly("small.yaml:6:25: rounding: aliases are not allowed: *a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL", "!!str", "!own", "!", "!<tag:yaml.org,2002:int>"})
    void read_tag_isAFault(String tag) {
        assertThat(faultsWith("title: A small one", "title: " + tag + " A small one"))
                .singleElement()
                .asString()
                .startsWith("small.yaml:4:8: title: tags are not allowed: ");
        assertThat(faultsWith("{decimals: 6}", tag + " {decimals: 6}"))
                .singleElement()
                .asString()
                .startsWith("small.yaml:6:11: rounding: tags are not allowed: ");
    }

    @Test
    void read_anchorsAndAliases_areFaults() {
        assertThat(faultsWith("[ONE, TWO]", "&a [ONE, TWO]"))
                .containsExactly("small.yaml:11:9: products.apps: anchors are not allowed: &a");
        assertThat(faultsWith("tools: THREE", "tools: *a"))
                .contains("small.yaml:12:10: products.tools: aliases are not allowed: *a");
        assertThat(faultsWith("{decimals: 6}", "{decimals: 6, <<: 1}"))
                .containsExactly("small.yaml:6:25: rounding: unknown key: \"<<\"; known: of, decimals");
    }

    @Test
    void read_manyFoldAliases_areFaultsAndNotExpanded() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        assertThat(faults(text.toString()))
                .contains("small.yaml:2:10: a1[0]: aliases are not allowed: *a0")
                .hasSizeLessThan(400);
    }

    @Test
    void read_nestedTooDeep_isOneFault() {
        String expected = "small.yaml:1:33: " + "[0]".repeat(32) + ": nested deeper than 32 levels";
        assertThat(faults("[".repeat(33) + "]".repeat(33))).containsExactly(expected);
        assertThat(faults("[".repeat(1 << 20))).containsExactly(expected);
        assertThat(faults("- ".repeat(1 << 19))).singleElement().asString().endsWith("nested deeper than 32 levels");
        assertThat(faults("{a: ".repeat(1 << 18))).singleElement().asString().endsWith("nested deeper than 32 levels");
        assertThat(faults("? ".repeat(1 << 19))).singleElement().asString().endsWith("nested deeper than 32 levels");
    }

    @Test
    void read_nestedJustDeepEnough_isOnlyNoRuleSet() {
        assertThat(faults("[".repeat(32) + "]".repeat(32)))
                .containsExactly("small.yaml:1:1: expected a mapping: a list");
    }

    @Test
    void read_moreThanAMebibyte_isAFault() {
        String comment = "#".repeat((1 << 20) - SMALL.length());
        assertThat(RuleSetTexts.read(SMALL + comment)).isEqualTo(RuleSetTexts.read(SMALL));
        assertThat(faults(SMALL + comment + "#")).containsExactly("small.yaml:1:1: larger than 1048576 bytes");
    }

    @Test
    void read_numberBomb_isAFaultAtOnce() {
        assertThat(faultsWith("max-points: 6", "max-points: 1e999999999")).hasSize(1);
        assertThat(faultsWith("threshold: 0.5", "threshold: 1E-999999999")).hasSize(1);
        assertThat(faultsWith("from: 11", "from: " + "9".repeat(900_000))).hasSize(1);
        assertThat(faultsWith("window: {from: 11, to: 0}", "rate: " + "9".repeat(900_000)))
                .hasSize(1);
    }

    @Test
    void read_thousandsOfUnknownKeys_areCountedQuickly() {
        StringBuilder keys = new StringBuilder("{decimals: 6");
        for (int i = 0; i < 20_000; i++) {
            keys.append(", k").append(i).append(": 1");
        }
        assertThat(faultsWith("{decimals: 6}", keys + "}")).hasSize(1_001);
    }

    @Test
    void read_bytesThatAreNotUtf8_areAFaultAtTheirPlace() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        bytes[SMALL.indexOf("small one")] = (byte) 0xFF;
        assertThat(faults(bytes)).containsExactly("small.yaml:4:10: not UTF-8 text");
        assertThat(faults(new byte[] {'a', (byte) 0xC3})).containsExactly("small.yaml:1:2: not UTF-8 text");
    }

    @Test
    void read_characterThatDoesNotPrint_isAFaultAtItsPlace() {
        assertThat(faultsWith("title: A small", "title: A \u0007small"))
                .containsExactly("small.yaml:4:10: a character that is not allowed: \\u0007");
    }

    @Test
    void read_foreignDirective_isAFault() {
        assertThat(faults("%YAML 3.0\n---\n" + SMALL))
                .singleElement()
                .asString()
                .startsWith("small.yaml:1:1: ");
    }

    @Test
    void read_offendingValue_isShownShortAndHarmless() {
        assertThat(faultsWith("decimals: 6", "decimals: \"" + "\\e[31m".repeat(100) + "\""))
                .singleElement()
                .asString()
                .contains("\"\\u001B[31m")
                .endsWith("...\"")
                .hasSizeLessThan(250);
    }
}
