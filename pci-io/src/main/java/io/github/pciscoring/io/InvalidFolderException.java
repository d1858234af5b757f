package io.github.pciscoring.io;

import java.util.List;

/** A folder that is no portfolio, with what is wrong with it. */
public final class InvalidFolderException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String[] lines;
    private final long count;

    /**
     * Creates the exception.
     *
     * @param lines the first faults, each one line like {@code seats.csv:3: paid_seats: is negative: "-1"}, in the order
     *     of the tables and, within a table, of the lines
     * @param count how many faults there are in all
     */
    public InvalidFolderException(List<String> lines, long count) {
        super(String.join("\n", lines) + (count > lines.size() ? "\n… and " + (count - lines.size()) + " more" : ""));
        this.lines = lines.toArray(String[]::new);
        this.count = count;
    }

    /**
     * Returns the first faults, each one line like {@code seats.csv:3: paid_seats: is negative: "-1"}, in the order of the
     * tables and, within a table, of the lines. Without those that are not listed, {@link #getMessage()} is the same
     * lines.
     */
    public List<String> lines() {
        return List.of(lines);
    }

    /** Returns how many faults there are in all, those not listed included. */
    public long count() {
        return count;
    }
}
