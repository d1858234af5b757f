package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Points;
import java.nio.charset.Charset;

/**
 * How a table looks.
 *
 * @param width the columns it may take
 * @param colour whether colours may be used
 * @param unicode whether the charset has blocks, dashes and ellipses
 */
record Look(int width, boolean colour, boolean unicode) {
    private static final String PARTS = "▏▎▍▌▋▊▉";
    private static final String LEVELS = "▁▂▃▄▅▆▇█";
    private static final String FULL = "█";
    private static final String EMPTY = "·";
    private static final int EIGHTHS = 8;

    /** Returns whether a charset has all the signs that are not ASCII. */
    static boolean hasSigns(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(PARTS + LEVELS + FULL + EMPTY + "…–");
    }

    /** Returns what stands for a measure that is absent. */
    String absent() {
        return unicode ? "–" : "-";
    }

    /** Returns what stands for the rest of a text. */
    String ellipsis() {
        return unicode ? "…" : "...";
    }

    String strong(String text) {
        return styled(text, "1");
    }

    String faint(String text) {
        return styled(text, "2");
    }

    private String styled(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Returns a bar of this many columns, as full as the points; not full before they are. */
    String bar(Points points, Points maximum, int columns) {
        if (!unicode) {
            int full = (int) part(points, maximum, columns);
            return coloured("#".repeat(full)) + faint(".".repeat(columns - full));
        }
        int eighths = (int) part(points, maximum, columns * EIGHTHS);
        String bar = FULL.repeat(eighths / EIGHTHS);
        if (eighths % EIGHTHS > 0) {
            bar += PARTS.charAt(eighths % EIGHTHS - 1);
        }
        return coloured(bar) + faint(EMPTY.repeat(columns - bar.length()));
    }

    /** Returns one sign as high as the points: a block, or one of the digits 0 to 9. */
    String level(Points points, Points maximum) {
        int levels = unicode ? LEVELS.length() : 10;
        int level = (int) Math.min(levels - 1, part(points, maximum, levels));
        return unicode ? LEVELS.substring(level, level + 1) : Integer.toString(level);
    }

    private static long part(Points points, Points maximum, int of) {
        return Math.max(0, Math.min(of, points.micros() * of / maximum.micros()));
    }

    private String coloured(String bar) {
        return styled(bar, "36");
    }
}
