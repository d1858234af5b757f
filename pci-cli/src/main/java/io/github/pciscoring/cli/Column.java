package io.github.pciscoring.cli;

import java.util.List;
import java.util.stream.Stream;

/** A column of a table, as wide as its texts until it is shrunk. Not thread-safe. */
final class Column {
    private static final int SHORTEST_TEXT = 8;
    private static final int SHORTEST_HEADING = 5;

    private final String heading;
    private final List<String> cells;
    private final boolean right;
    private final int least;
    private int width;

    private Column(String heading, List<String> cells, boolean right, int least) {
        this.heading = heading;
        this.cells = cells;
        this.right = right;
        this.width = Math.max(Text.width(heading), widest(cells.stream()));
        this.least = Math.min(least, width);
    }

    /** Returns a column of texts that may be shortened. */
    static Column names(String heading, List<String> cells) {
        return new Column(heading, cells, false, Math.max(SHORTEST_TEXT, Text.width(heading)));
    }

    /** Returns a column of texts that may not be shortened. */
    static Column codes(String heading, List<String> cells) {
        return new Column(heading, cells, false, Integer.MAX_VALUE);
    }

    /** Returns a column of numbers, of which only the heading may be shortened. */
    static Column numbers(String heading, List<String> cells) {
        return new Column(heading, cells, true, Math.max(SHORTEST_HEADING, widest(cells.stream())));
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(Text::width).max().orElse(0);
    }

    int width() {
        return width;
    }

    boolean canShrink() {
        return width > least;
    }

    /** Makes the column narrower by up to this many columns, down to a width; returns what is still too much. */
    int shrink(int excess, int downTo) {
        int taken = Math.max(0, Math.min(excess, width - Math.max(least, downTo)));
        width -= taken;
        return excess - taken;
    }

    boolean isRight() {
        return right;
    }

    /** Returns the heading without blanks around it, shortened only if it is wider than some room. */
    String heading(Look look, int room) {
        return Text.shortened(heading, room, look.ellipsis());
    }

    String heading(Look look) {
        return padded(heading, look);
    }

    String cell(int row, Look look) {
        return padded(cells.get(row), look);
    }

    private String padded(String text, Look look) {
        String shortened = Text.shortened(text, width, look.ellipsis());
        return right ? Text.right(shortened, width) : Text.left(shortened, width);
    }
}
