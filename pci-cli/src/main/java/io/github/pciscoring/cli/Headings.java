package io.github.pciscoring.cli;

import java.util.ArrayList;
import java.util.List;

/** The headings of a table in as many lines as it takes to show each in full, though its column may be narrower. */
final class Headings {
    private final List<StringBuilder> lines = new ArrayList<>();

    private Headings() {}

    /** Returns the lines, from the top; the headings that fit stand in the last one, as far to the left as they go. */
    static List<String> lines(List<Column> columns, int gap, Look look) {
        Headings headings = new Headings();
        int start = 0;
        for (Column column : columns) {
            int end = start + column.width();
            String text = column.heading(look, end);
            headings.place(text, column.isRight() ? end - Text.width(text) : start);
            start = end + gap;
        }
        List<String> fromTop = new ArrayList<>();
        headings.lines.forEach(line -> fromTop.add(0, line.toString()));
        return fromTop;
    }

    private void place(String text, int start) {
        for (StringBuilder line : lines) {
            int taken = Text.width(line.toString());
            if (taken == 0 || taken < start) {
                line.append(Text.blanks(start - taken)).append(text);
                return;
            }
        }
        lines.add(new StringBuilder(Text.blanks(start)).append(text));
    }
}
