package io.github.pciscoring.core.columns;

/** Rows by group: those of group g stand at {@code begin(g)} to {@code end(g)}, exclusive. Thread-safe. */
public final class Grouping {
    private final int[] start;
    private final int[] rows;

    private Grouping(int[] start, int[] rows) {
        this.start = start;
        this.rows = rows;
    }

    /**
     * Groups rows, keeping their order within a group.
     *
     * @param groupOfRow the group of each row, below {@code groups}; a negative one leaves the row out
     * @param groups the number of groups
     */
    public static Grouping of(int[] groupOfRow, int groups) {
        int[] start = new int[groups + 1];
        for (int group : groupOfRow) {
            if (group >= 0) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        int[] next = start.clone();
        int[] rows = new int[start[groups]];
        for (int row = 0; row < groupOfRow.length; row++) {
            if (groupOfRow[row] >= 0) {
                rows[next[groupOfRow[row]]++] = row;
            }
        }
        return new Grouping(start, rows);
    }

    /** Returns where a group begins. */
    public int begin(int group) {
        return start[group];
    }

    /** Returns where a group ends, exclusive. */
    public int end(int group) {
        return start[group + 1];
    }

    /** Returns the row at a position. */
    public int row(int position) {
        return rows[position];
    }

    /** Returns the number of rows in all groups. */
    public int rows() {
        return rows.length;
    }

    /** Returns the start array, to be read only: one entry per group and one for the end. */
    public int[] starts() {
        return start;
    }
}
