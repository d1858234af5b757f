package io.github.pciscoring.benchmarks.compare;

import java.util.Random;

/** A table as columns of numbers, all of one length. */
final class FactTableArrays {
    private static final int MOST_COLUMNS = 5;
    private static final int SEED = 1;

    private final int capacity;
    private final int[][] columns = new int[MOST_COLUMNS][];
    private long[] amounts = {};
    private int rows;

    /** Makes room for so many rows; columns come with the first. */
    FactTableArrays(int capacity) {
        this.capacity = capacity;
    }

    int rows() {
        return rows;
    }

    /** Returns a column; the first one holds what the rows belong to. */
    int[] column(int place) {
        return columns[place] == null ? new int[0] : columns[place];
    }

    /** Returns the column of amounts. */
    long[] amounts() {
        return amounts;
    }

    /** Adds a row with an amount. */
    void addAmount(int first, int second, long amount) {
        if (amounts.length == 0) {
            amounts = new long[capacity];
        }
        amounts[rows] = amount;
        add(new int[] {first, second});
    }

    /** Adds a row. */
    void add(int... values) {
        for (int i = 0; i < values.length; i++) {
            if (columns[i] == null) {
                columns[i] = new int[capacity];
            }
            columns[i][rows] = values[i];
        }
        rows++;
    }

    /** Returns the same rows in an order without order, always the same one. */
    FactTableArrays shuffled() {
        FactTableArrays shuffled = new FactTableArrays(capacity);
        shuffled.rows = rows;
        int[] order = order();
        for (int c = 0; c < MOST_COLUMNS; c++) {
            if (columns[c] != null) {
                int[] column = new int[rows];
                for (int row = 0; row < rows; row++) {
                    column[row] = columns[c][order[row]];
                }
                shuffled.columns[c] = column;
            }
        }
        if (amounts.length > 0) {
            shuffled.amounts = new long[rows];
            for (int row = 0; row < rows; row++) {
                shuffled.amounts[row] = amounts[order[row]];
            }
        }
        return shuffled;
    }

    private int[] order() {
        int[] order = new int[rows];
        Random random = new Random(SEED);
        for (int row = 0; row < rows; row++) {
            int other = random.nextInt(row + 1);
            order[row] = order[other];
            order[other] = row;
        }
        return order;
    }
}
