package io.github.pciscoring.insight.text;

import java.util.Locale;

/** Texts from outside, as they can be shown to people. */
public final class PlainText {
    private PlainText() {}

    /**
     * Returns a text from outside without what plays tricks on a terminal or a reader: control characters and those that turn
     * the direction of writing or break lines are shown as their code, like {@code \u202E}. What is special in HTML stays as it
     * is: a page has to escape it.
     */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (isHarmless(code)) {
                safe.appendCodePoint(code);
            } else {
                safe.append(String.format(Locale.ROOT, "\\u%04X", code));
            }
        });
        return safe.toString();
    }

    /** Joiners shape letters in several scripts, and emoji, and are harmless; the other format characters hide or turn text. */
    private static boolean isHarmless(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> code == 0x200C || code == 0x200D;
            default -> true;
        };
    }

    /** Returns an id as words, and {@link #safe}: {@code net-new-revenue} as {@code Net new revenue}. */
    public static String title(String id) {
        String words = safe(id).replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
