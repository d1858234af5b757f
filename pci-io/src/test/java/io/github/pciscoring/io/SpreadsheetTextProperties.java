package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadsheetTextProperties {
    private static final Pattern GUARD = Pattern.compile("(?<![^;\\t\\r\\n])'");
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n])[ \"\u00A0]*[-=+@＝]|^[\\t\\r\\n]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@＝'\"; \t\r\n\u00A0ab🙂").ofMaxLength(12);
    }

    @Property(tries = 2_000)
    void guarded_anyText_beginsNoFormulaAndCanBeUndone(@ForAll("texts") String any) {
        // The alphabet has a character of two halves.
        String text = any.codePoints()
                .filter(code -> Character.getType(code) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        String guarded = SpreadsheetText.guarded(text);

        assertThat(FORMULA.matcher(guarded).find()).isFalse();
        assertThat(GUARD.matcher(guarded).replaceAll("")).isEqualTo(text);
    }
}
