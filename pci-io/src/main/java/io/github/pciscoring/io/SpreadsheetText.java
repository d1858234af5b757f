package io.github.pciscoring.io;

/**
 * Texts that no spreadsheet takes for a formula. One that begins with a sign of a formula gets an apostrophe before it, even
 * if there are blanks, quotes or invisible characters before the sign. Because spreadsheets of many countries separate cells
 * by semicolons and heed quotes only at the start of a cell, the same is done after each semicolon, tab and line break.
 *
 * <p>What begins with an apostrophe gets one more there, so that dropping one in each of these places gives the text back.
 */
final class SpreadsheetText {
    /** In ASCII, as full-width and small forms, and the minus of mathematics. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    private static final char GUARD = '\'';

    private SpreadsheetText() {}

    /** Returns the text with apostrophes, and with U+FFFD for each half of a character. */
    static String guarded(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder guarded = new StringBuilder(text.length() + 2);
        boolean first = true;
        for (int i = 0; i < text.length(); ) {
            if (first && needsGuard(text, i)) {
                guarded.append(GUARD);
            }
            int code = text.codePointAt(i);
            guarded.appendCodePoint(Character.getType(code) == Character.SURROGATE ? 0xFFFD : code);
            first = isSeparator(text.charAt(i));
            i += Character.charCount(code);
        }
        return guarded.toString();
    }

    /** Returns whether there are only letters, digits and what is harmless anywhere, as in nearly all texts. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '.'
                    || c == ','
                    || c == ':'
                    || c == '('
                    || c == ')'
                    || (i > 0 && (c == ' ' || c == '-' || c == '@'));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Tells by the part up to the next separator, which is looked at by itself. */
    private static boolean needsGuard(String text, int start) {
        char begin = text.charAt(start);
        if (begin == GUARD || (start == 0 && isSeparator(begin) && begin != ';')) {
            return true;
        }
        for (int i = start; i < text.length() && !isSeparator(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return true;
            }
            if (!isSkipped(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean isSkipped(char c) {
        return c == '"'
                || c == '\''
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
