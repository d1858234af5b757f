package io.github.pciscoring.core.columns;

import org.jspecify.annotations.Nullable;

/** Rows by group: those of group g stand at {@code begin(g)} to {@code end(g)}, exclusive. Thread-safe. */
public final class Grouping {
    private final int[] start;
    /** Null when rows came grouped, so that each stands at its own place. */
    private final int @Nullable [] rows;

    private Grouping(int[] start, int @Nullable [] rows) {
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
        int latest = 0;
        boolean grouped = true;
        for (int group : groupOfRow) {
            grouped &= group >= latest;
            latest = group;
            if (group >= 0) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        if (grouped) {
            return new Grouping(start, null);
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
        return rows == null ? position : rows[position];
    }

    /** Returns the number of rows in all groups. */
    public int rows() {
        return start[start.length - 1];
    }

    /** Returns the start array, to be read only: one entry per group and one for the end. */
    public int[] starts() {
        return start;
    }
}
