package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import org.junit.jupiter.api.Test;

class FaultLinesTest {
    private static String line(String value) {
        return FaultLines.line(new Fault(FactTable.USAGE, 7, "month", "is odd", value));
    }

    @Test
    void line_withoutValue_endsWithTheProblem() {
        assertThat(line("")).isEqualTo("usage.csv:7: month: is odd");
    }

    @Test
    void line_ofPrintableText_showsItAsItIs() {
        assertThat(line("Ä \"𝄞\" \\n")).isEqualTo("usage.csv:7: month: is odd: \"Ä \"𝄞\" \\n\"");
    }

    @Test
    void line_ofInvisibleCharacters_showsTheirCodes() {
        assertThat(line("a\u0000\u001B[31m\u0085\u2028\u202E\uFEFF\uDC80"))
                .isEqualTo("usage.csv:7: month: is odd: \"a\\u0000\\u001B[31m\\u0085\\u2028\\u202E\\uFEFF\\x80\"");
    }

    @Test
    void line_ofALongValue_isCutBetweenCharacters() {
        assertThat(line("x" + "𝄞".repeat(100))).isEqualTo("usage.csv:7: month: is odd: \"x" + "𝄞".repeat(40) + "…\"");
        assertThat(line("x".repeat(80))).endsWith("x\"");
    }
}
