package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contoso",
                "S-0045",
                "a=b",
                "ada@contoso.example",
                "3+4",
                "MB-300, or MB-800",
                "two words",
                "Zoë",
                "日本",
                "🙂",
                "\"quoted\"",
                " blank",
                ";",
                "a;b",
                "a\nb"
            })
    void guarded_harmless_isTheSame(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A0",
                "=",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "﹦1",
                "−1",
                " =1",
                "\u00A0=1",
                "\u3000＝1",
                "\uFEFF=1",
                "\u200B=1",
                "\u0000=1",
                "\"=1",
                "'=1",
                " \" '=1",
                "'",
                "'90s",
                "\tx",
                "\rx",
                "\nx"
            })
    void guarded_textThatBeginsAFormula_getsAnApostrophe(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void guarded_formulaWhereAnotherCellMayBegin_getsAnApostropheThere() {
        assertThat(SpreadsheetText.guarded("a;=1")).isEqualTo("a;'=1");
        assertThat(SpreadsheetText.guarded("a; \"=1;b")).isEqualTo("a;' \"=1;b");
        assertThat(SpreadsheetText.guarded("a\r\n@1\t+2")).isEqualTo("a\r\n'@1\t'+2");
        assertThat(SpreadsheetText.guarded("a;'b")).isEqualTo("a;''b");
        assertThat(SpreadsheetText.guarded("\t=1")).isEqualTo("'\t'=1");
    }

    @Test
    void guarded_halfACharacter_isReplaced() {
        assertThat(SpreadsheetText.guarded("a\uD83Db\uDE42")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(SpreadsheetText.guarded("=🙂\uD83D")).isEqualTo("'=🙂\uFFFD");
    }
}
