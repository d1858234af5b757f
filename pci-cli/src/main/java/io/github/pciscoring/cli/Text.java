package io.github.pciscoring.cli;

import io.github.pciscoring.insight.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Texts as a terminal shows them: how wide they are, and what must not reach it. */
final class Text {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x1B2FB},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Text() {}

    /** Returns a text from outside, harmless, see {@link PlainText#safe}. */
    static String safe(String text) {
        return PlainText.safe(text);
    }

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    private static int width(int code) {
        if (code < 0x300) {
            return 1;
        }
        switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                // not by its type
            }
        }
        for (int[] range : WIDE) {
            if (code >= range[0] && code <= range[1]) {
                return 2;
            }
        }
        return code >= 0x1160 && code <= 0x11FF ? 0 : 1;
    }

    /** Returns the text with blanks after it, as wide as asked for at least. */
    static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    /** Returns the text with blanks before it, as wide as asked for at least. */
    static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** Returns the text, shortened if it is wider than this; the end then is the given mark. */
    static String shortened(String text, int width, String mark) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = width - width(mark);
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            room -= width(code);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(code);
            i += Character.charCount(code);
        }
        return kept.toString().stripTrailing() + mark;
    }

    /** Returns the text in lines of at most this width, broken at blanks where there are some. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns an id as words, see {@link PlainText#title}. */
    static String title(String id) {
        return PlainText.title(id);
    }

    /** Returns words that begin with a capital letter, and end with a full stop. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** Returns a count and what is counted. */
    static String count(long count, String one, String several) {
        return Numbers.grouped(count) + " " + (count == 1 ? one : several);
    }

    /** Returns things as people list them, at most so many of them, and how many more there are. */
    static String listed(List<String> things, int most, UnaryOperator<String> shown) {
        int more = things.size() - most;
        return things.stream().limit(most).map(shown).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
