package io.github.pciscoring.rules.tree;

/** Texts of a file as messages show them: short, and without characters that play tricks on a terminal. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** Returns the text in quotes. */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /** Returns the text without quotes. */
    public static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        for (int i = 0; i < end; i = text.offsetByCodePoints(i, 1)) {
            int code = text.codePointAt(i);
            if (isShowable(code)) {
                shown.appendCodePoint(code);
            } else {
                shown.append(String.format("\\u%04X", code));
            }
        }
        return end < text.length() ? shown + "..." : shown.toString();
    }

    /** Returns whether the character is neither a control character nor one that turns the direction of writing. */
    public static boolean isShowable(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
