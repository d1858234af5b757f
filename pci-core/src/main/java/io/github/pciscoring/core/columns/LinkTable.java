package io.github.pciscoring.core.columns;

import java.util.Arrays;

/**
 * Rows of ints grouped by a subject: a subscription's associations, a person's affiliations or exams. Thread-safe.
 */
public final class LinkTable {
    private final int[] start;
    private final int[][] columns;

    /**
     * Creates a table over these arrays, which the caller gives up.
     *
     * @param start where each subject's rows begin, and one more for the end
     * @param columns the columns, each with one entry per row
     */
    public LinkTable(int[] start, int[][] columns) {
        this.start = start;
        this.columns = columns;
    }

    /** Returns where a subject's rows begin. */
    public int begin(int subject) {
        return start[subject];
    }

    /** Returns where a subject's rows end, exclusive. */
    public int end(int subject) {
        return start[subject + 1];
    }

    /** Returns a cell. */
    public int get(int column, int row) {
        return columns[column][row];
    }

    /** Returns whether none of a subject's rows before this one has the same value in a column. */
    public boolean isFirst(int column, int subject, int row) {
        int[] values = columns[column];
        for (int earlier = start[subject]; earlier < row; earlier++) {
            if (values[earlier] == values[row]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return start.length - 1;
    }

    /** Returns the number of rows of all subjects. */
    public int rows() {
        return start[start.length - 1];
    }

    /** Returns a table over the first rows of these columns, which the caller gives up. */
    static LinkTable trimmed(int[] start, int[][] columns, int rows) {
        for (int column = 0; column < columns.length; column++) {
            if (columns[column].length != rows) {
                columns[column] = Arrays.copyOf(columns[column], rows);
            }
        }
        return new LinkTable(start, columns);
    }

    int width() {
        return columns.length;
    }

    /** Returns whether a row is equal to one of another table, in all columns. */
    boolean isEqual(int row, LinkTable other, int otherRow) {
        for (int column = 0; column < columns.length; column++) {
            if (columns[column][row] != other.columns[column][otherRow]) {
                return false;
            }
        }
        return true;
    }

    /** Copies rows to other columns. */
    void copy(int begin, int end, int[][] target, int at) {
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(columns[column], begin, target[column], at, end - begin);
        }
    }
}
