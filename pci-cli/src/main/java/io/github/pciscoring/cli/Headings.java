package io.github.pciscoring.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table, none of them shortened: those wider than their columns of numbers reach over the columns before,
 * and those that meet stand in lines above each other.
 */
final class Headings {
    private final List<StringBuilder> fromBelow = new ArrayList<>();

    private Headings() {}

    /** Returns the lines, as few as there can be; the last one stands next to the table. */
    static List<String> lines(List<Column> columns, int gap) {
        Headings headings = new Headings();
        int begin = 0;
        for (Column column : columns) {
            int left = column.isRight() ? begin + column.width() - Text.width(column.wholeHeading()) : begin;
            headings.place(column.wholeHeading(), Math.max(0, left));
            begin += column.width() + gap;
        }
        List<String> lines = new ArrayList<>();
        headings.fromBelow.forEach(line -> lines.add(0, line.toString()));
        return lines;
    }

    private void place(String heading, int begin) {
        StringBuilder line = fromBelow.stream()
                .filter(one -> one.length() == 0 || Text.width(one.toString()) < begin)
                .findFirst()
                .orElseGet(this::another);
        line.append(Text.blanks(begin - Text.width(line.toString()))).append(heading);
    }

    private StringBuilder another() {
        StringBuilder line = new StringBuilder();
        fromBelow.add(line);
        return line;
    }
}
