package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Fault;
import java.util.Locale;

/** Faults as lines of text, one line each whatever characters the offending values have. */
final class FaultLines {
    /** How many characters of an offending value are shown at most. */
    private static final int LONGEST_VALUE = 80;

    private FaultLines() {}

    /** Returns a fault as {@code file:line: column: what is wrong: "value"}. */
    static String line(Fault fault) {
        return new Fault(fault.table(), fault.position(), shown(fault.column()), fault.problem(), shown(fault.value()))
                .describe(PortfolioFolder.fileName(fault.table()));
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            if (i >= LONGEST_VALUE) {
                return shown.append('…').toString();
            }
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (Character.getType(character)) {
                case Character.SURROGATE -> shown.append("\\x").append(hex(Utf8Reader.strayByte((char) character), 2));
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
                    shown.append(escape(character));
                default -> shown.appendCodePoint(character);
            }
        }
        return shown.toString();
    }

    private static String escape(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + hex(character, 4);
        };
    }

    private static String hex(int value, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "X", value);
    }
}
