package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Grouping;
import java.util.Arrays;

/** Rows of ints, growing. Not thread-safe. */
final class IntTable {
    private static final int[] NONE = new int[0];
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final int width;
    private int[] cells = NONE;
    private int size;
    private int next;

    IntTable(int width) {
        this.width = width;
    }

    /** Begins a row, whose cells are to be added by {@link #with}. */
    IntTable row() {
        size++;
        if (cells.length - next < width) {
            long longer = Math.min(LARGEST, 8L * width + cells.length + (cells.length >> 1));
            if (longer - next < width) {
                throw new OutOfMemoryError("more rows than an array can hold");
            }
            cells = Arrays.copyOf(cells, (int) longer);
        }
        return this;
    }

    /** Adds the next cell of the row. */
    IntTable with(int value) {
        cells[next++] = value;
        return this;
    }

    int get(int column, int row) {
        return cells[row * width + column];
    }

    int size() {
        return size;
    }

    /** Returns a column. */
    int[] column(int column) {
        int[] values = new int[size];
        for (int row = 0; row < size; row++) {
            values[row] = get(column, row);
        }
        return values;
    }

    /** Returns a column with some rows in another order. */
    int[] gather(int column, int[] rows) {
        int[] gathered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = get(column, rows[i]);
        }
        return gathered;
    }

    /** Returns the first columns, each with the rows as they are grouped. */
    int[][] gather(Grouping grouping, int columns) {
        int[][] gathered = new int[columns][grouping.rows()];
        for (int column = 0; column < columns; column++) {
            int[] values = gathered[column];
            for (int i = 0; i < values.length; i++) {
                values[i] = get(column, grouping.row(i));
            }
        }
        return gathered;
    }
}
