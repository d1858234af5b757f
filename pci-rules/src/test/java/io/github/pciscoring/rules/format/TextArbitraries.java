package io.github.pciscoring.rules.format;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generated texts that a file can hold: ordinary ones, and those that YAML could take for something else. */
final class TextArbitraries {
    private static final List<String> LIKE_OTHER_VALUES = List.of(
            "12",
            "-1",
            "0.5",
            "1e3",
            "0x1F",
            "0o17",
            "1_000",
            "12:30",
            ".inf",
            ".NaN",
            "+1",
            "-",
            "--",
            "---",
            "...",
            "2021-01",
            "2021-06-30",
            "2021-06-30T12:00:00Z",
            "2021-06-30 12:00:00",
            "true",
            "False",
            "yes",
            "NO",
            "on",
            "y",
            "null",
            "~",
            "=",
            "<<");
    private static final List<String> LIKE_SYNTAX = List.of(
            "- a",
            "a: b",
            "a:",
            ":a",
            ": a",
            "a #b",
            "#b",
            "[a]",
            "{a}",
            "a, b",
            ",",
            "]",
            "}",
            "'",
            "\"",
            "'a'",
            "\"a\"",
            "it's",
            "say \"a\"",
            "&a",
            "*a",
            "!a",
            "!!int 1",
            "%YAML 1.2",
            "@a",
            "`a`",
            "|",
            ">",
            "> a",
            "? a",
            "?",
            "a\\nb",
            "\\",
            "a  b",
            "a\u00A0b");
    private static final List<String> OF_OTHER_SCRIPTS = List.of(
            "\u00E9t\u00E9",
            "\u65E5\u672C\u8A9E",
            "\u0645\u0631\u062D\u0628\u0627",
            "\uD83D\uDE00",
            "e\u0301",
            "\u00A0a");

    private TextArbitraries() {}

    static Arbitrary<String> names() {
        return texts().map(text -> text.replaceAll("[ \\t,@]", "_"));
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> codes = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('_', '-')
                .ofMinLength(1)
                .ofMaxLength(8);
        StringArbitrary marks = Arbitraries.strings().withChars("a1 :-#,'\"\\[]{}");
        return Arbitraries.frequencyOf(
                        Tuple.of(9, codes),
                        Tuple.of(4, Arbitraries.of(LIKE_OTHER_VALUES)),
                        Tuple.of(4, Arbitraries.of(LIKE_SYNTAX)),
                        Tuple.of(2, Arbitraries.of(OF_OTHER_SCRIPTS)),
                        Tuple.of(4, Arbitraries.strings().ascii().ofMaxLength(12)),
                        Tuple.of(4, Arbitraries.strings().ofMaxLength(6)),
                        Tuple.of(4, marks.ofMaxLength(12)),
                        Tuple.of(1, marks.ofMaxLength(500)))
                .filter(TextArbitraries::isLine);
    }

    /** Returns whether the text is one that the reader takes: said anew here, so that the reader is not its own judge. */
    private static boolean isLine(String text) {
        return text.matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\u00A0](.{0,498}[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\u00A0])?")
                && text.matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+");
    }
}
