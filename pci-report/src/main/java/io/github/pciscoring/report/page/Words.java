package io.github.pciscoring.report.page;

import java.util.List;
import java.util.Locale;

/** Texts as the page shows them. */
final class Words {
    private Words() {}

    /**
     * Returns a text from outside without what no page can show, or what plays tricks on readers: control characters and those
     * that turn the direction of writing or break lines are shown as their code. What is special in HTML is left to the
     * templates, which escape everything.
     */
    static String safe(String text) {
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

    /** Joiners shape letters and emoji and are harmless; the other format characters hide or turn text. */
    private static boolean isHarmless(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> code == 0x200C || code == 0x200D;
            default -> true;
        };
    }

    /** Returns an id as words: {@code net-new-revenue} as {@code Net new revenue}. */
    static String title(String id) {
        String words = safe(id).replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns a sentence's first letter in upper case. */
    static String sentence(String text) {
        String safe = safe(text);
        return safe.isEmpty()
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + safe.substring(safe.offsetByCodePoints(0, 1));
    }

    /** Returns a count and what is counted. */
    static String count(long count, String one, String several) {
        return Figures.grouped(count) + " " + (count == 1 ? one : several);
    }

    /** Returns things in a sentence, the last with a word before it. */
    static String listed(List<String> things, String last) {
        int end = things.size() - 1;
        return end < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, end)) + " " + last + " " + things.get(end);
    }
}
