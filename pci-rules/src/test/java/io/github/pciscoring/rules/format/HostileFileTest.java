package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.faults;
import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML allows and the format does not, whether sent by mistake or to do harm. */
@Timeout(20)
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
        assertThat(faultsWith("{from: 11, to: 0}", "[".repeat(500_000)))
                .singleElement()
                .asString()
                .endsWith("nested deeper than 32 levels");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "format: 1 | format: NUMBER",
                "maximum-total: 10 | maximum-total: NUMBER",
                "decimals: 6 | decimals: NUMBER",
                "minimum: 2 | minimum: NUMBER",
                "minimum: 2 | minimum: 2, minimum-per-indicator: NUMBER",
                "minimum: 2 | minimum: 2, minimum-per-category: {skill: NUMBER}",
                "max-points: 6 | max-points: NUMBER",
                "threshold: 0.5 | threshold: NUMBER",
                "threshold: 0.5 | curve: {linear: NUMBER}",
                "threshold: 0.5 | curve: {all-or-nothing: NUMBER}",
                "threshold: 0.5 | curve: {steps: [{from: NUMBER, points: 6}]}",
                "threshold: 0.5 | curve: {steps: [{from: 1, points: NUMBER}]}",
                "threshold: 0.5 | curve: {by-basis: [{from: NUMBER, threshold: 1}]}",
                "threshold: 0.5 | curve: {by-basis: [{from: 1, to: NUMBER, threshold: 1}]}",
                "threshold: 0.5 | curve: {by-basis: [{from: 1, threshold: NUMBER}]}",
                "EA: 12 | EA: NUMBER",
                "from: 11 | from: NUMBER",
                "to: 0 | to: NUMBER",
                "window: {from: 11, to: 0} | whole: NUMBER",
                "window: {from: 11, to: 0} | rate: NUMBER",
                "window: {from: 11, to: 0} | rates: {ONE: NUMBER}",
                "indicators:^  - id: rev | classifications: [{id: c, type: sum, classes: [{name: A, from: NUMBER},"
                        + " {name: B}]}]^indicators:^  - id: rev",
            })
    void read_numberBomb_isAFaultAtOnceWhereverANumberStands(String old, String bomb) {
        String zeros = "0".repeat(900_000);
        for (String number : List.of(
                "1e999999999",
                "-1E+999999999",
                "1E-999999999",
                "9" + zeros,
                "0." + zeros + "1",
                "1" + zeros + "e-900000")) {
            assertThat(faultsWith(
                            old.replace("^", "\n"), bomb.replace("^", "\n").replace("NUMBER", number)))
                    .singleElement()
                    .asString()
                    .contains(": expected ")
                    .hasSizeLessThan(300);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decimals: 6, desimals%d: 1",
        "EA: 12, CHANNEL_%d: 12",
        "title: A small one, k%d: 1",
        "title: A small one, ? k%d"
    })
    void read_thousandsOfKeys_areCountedQuickly(String old, String key) {
        String between = old.startsWith("title") ? "\n" : ", ";
        assertThat(faultsWith(old, old + between + listed(30_000, key).replace(", ", between)))
                .hasSize(1_001);
    }

    @Test
    void read_thousandsOfNamesLikeThousandsOfOthers_areNotComparedOneByOne() {
        String products = with("[ONE, TWO]", "[ONE, TWO, " + listed(15_000, "ABCDEFGHIJKLMNOP%05d") + "]");
        String names = listed(15_000, "ABCDEFGHIJKLMNO%06d");
        assertThat(faults(products.replace("products: [apps]", "products: [apps, " + names + "]")))
                .hasSize(1_001);
        assertThat(faults(products.replace("{products: [apps]", "{products: [" + names + ", apps]")
                        .replace("EA: 12", listed(100, "EX%d: 12"))))
                .hasSize(1_001);
    }

    /** Groups are names for many codes, which a file could use as it may not use aliases. */
    @Test
    void read_largeGroupNamedOften_isOneFault() {
        String credits = "      - {type: SELLER, products: apps}\n".repeat(60);
        assertThat(faults(with("[ONE, TWO]", "[ONE, TWO, " + listed(30_000, "CODE_%d") + "]")
                        .replace("    credits:\n", "    credits:\n" + credits)))
                .containsExactly("small.yaml:51:34: attribution[0].credits[32].products: all references stand for more"
                        + " than 1000000 codes");
    }

    @Test
    void read_moreThanAnyProgrammeHas_isOneFaultAndNotLookedInto() {
        assertThat(faultsWith("  - {name: TOP, minimum: 7.5}", ("  - {name: 1}\n").repeat(100)))
                .containsExactly("small.yaml:8:3: tiers: expected at most 100 items: 101");
        assertThat(faultsWith("    credits:\n", "    credits:\n" + "      - {}\n".repeat(63)))
                .containsExactly("small.yaml:19:7: attribution[0].credits: expected at most 64 items: 65");
        assertThat(faultsWith("indicators:\n  - id: rev", "indicators:\n" + "  - {}\n".repeat(999) + "  - id: rev"))
                .contains("small.yaml:22:3: indicators: expected at most 1000 items: 1001");
        String classes = "classifications: [{id: c, type: sum, classes: [" + listed(101, "{name: %d}") + "]}]";
        assertThat(faults(SMALL + classes))
                .containsExactly("small.yaml:41:47: classifications[0].classes: expected at most 100 items: 101");
        assertThat(faults(SMALL + "classifications: [" + listed(101, "{}") + "]"))
                .containsExactly("small.yaml:41:18: classifications: expected at most 100 items: 101");
    }

    private static String listed(int number, String format) {
        return IntStream.range(0, number)
                .mapToObj(i -> String.format(format, i))
                .collect(Collectors.joining(", "));
    }

    @Test
    void read_longTexts_areFaultsAtOnce() {
        String expected = "small.yaml:4:8: title: expected a text of one line, up to 500 characters: ";
        for (String title : List.of(
                "a ".repeat(400_000),
                "\"" + "\\n".repeat(400_000) + "\"",
                ">\n" + "  a\n\n".repeat(150_000),
                "\uD83D\uDE00".repeat(200_000))) {
            assertThat(faultsWith("title: A small one", "title: " + title))
                    .singleElement()
                    .asString()
                    .startsWith(expected)
                    .hasSizeLessThan(600);
        }
        assertThat(faultsWith("title: A small one", "t".repeat(1_000) + ": A small one"))
                .contains(
                        "small.yaml:4:1: unknown key: \"" + "t".repeat(60) + "...\"; known: rule-set, format, version,"
                                + " title, source, in-force, maximum-total, rounding, products, channels, association-types, classifications,"
                                + " indicators, exams, tiers, attribution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a' ", "a:", "- a\n", "# a\n", "\n", "---\n", "&a ", "*a ", "!a ", "? ", "%A b\n", "\t"})
    void read_nothingButMarks_isAFaultAtOnce(String mark) {
        assertThat(faults(mark.repeat(500_000 / mark.length()))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:,", "&a b,", "*a,", "!a b,", "{},", "'',"})
    void read_endlessList_isAFaultAtOnce(String item) {
        assertThat(faults("[" + item.repeat(500_000 / item.length()) + "]")).isNotEmpty();
    }

    @Test
    void read_bytesThatAreNotUtf8_areAFaultAtTheirPlace() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        bytes[SMALL.indexOf("small one")] = (byte) 0xFF;
        assertThat(faults(bytes)).containsExactly("small.yaml:4:10: not UTF-8 text");
        assertThat(faults(new byte[] {'a', (byte) 0xC3})).containsExactly("small.yaml:1:2: not UTF-8 text");
    }

    @Test
    void read_otherEncodings_areFaults() {
        assertThat(faults(SMALL.getBytes(StandardCharsets.UTF_16))).containsExactly("small.yaml:1:1: not UTF-8 text");
        assertThat(faults(SMALL.getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("small.yaml:1:2: a character that is not allowed: \\u0000");
        assertThat(faults(new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .containsExactly("small.yaml:1:4: not UTF-8 text");
        assertThat(faults(new byte[] {(byte) 0xC0, (byte) 0x80})).containsExactly("small.yaml:1:1: not UTF-8 text");
    }

    @Test
    void read_byteOrderMarkThatDoesNotBegin_isAFault() {
        assertThat(faultsWith("A small one", "A\uFEFFsmall one")).isNotEmpty();
        assertThat(faults("\uFEFF\uFEFF" + SMALL)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void read_otherLineBreaks_areLineBreaks(String lineBreak) {
        assertThat(RuleSetTexts.read(SMALL.replace("\n", lineBreak))).isEqualTo(RuleSetTexts.read(SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000B", "\u000C"})
    void read_whatOthersTakeForALineBreak_isAFault(String lineBreak) {
        assertThat(faultsWith("A small one", "A" + lineBreak + "small one")).isNotEmpty();
        assertThat(faultsWith("A small one", "\"A" + lineBreak + "small one\"")).isNotEmpty();
        assertThat(faults(SMALL.replace("\n", lineBreak))).isNotEmpty();
    }

    @Test
    void read_characterThatDoesNotPrint_isAFaultAtItsPlace() {
        assertThat(faultsWith("title: A small", "title: A \u0000small"))
                .containsExactly("small.yaml:4:10: a character that is not allowed: \\u0000");
        assertThat(faultsWith("title: A small", "title: \"A \\0small\"")).hasSize(1);
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
