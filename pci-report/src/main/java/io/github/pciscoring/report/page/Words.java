package io.github.pciscoring.report.page;

import io.github.pciscoring.insight.text.PlainText;
import java.util.List;
import java.util.Locale;

/** Texts as the page shows them. */
final class Words {
    private Words() {}

    /** Returns a text from outside, harmless, see {@link PlainText#safe}; the templates escape what is special in HTML. */
    static String safe(String text) {
        return PlainText.safe(text);
    }

    /** Returns an id as words, see {@link PlainText#title}. */
    static String title(String id) {
        return PlainText.title(id);
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
