package io.github.pciscoring.benchmarks.compare;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
        return picked(order());
    }

    /** Returns the rows whose number in a column is as asked for, in the same order. */
    FactTableArrays where(int column, IntPredicate asked) {
        int[] numbers = column(column);
        return picked(
                IntStream.range(0, rows).filter(row -> asked.test(numbers[row])).toArray());
    }

    private FactTableArrays picked(int[] order) {
        FactTableArrays picked = new FactTableArrays(order.length);
        picked.rows = order.length;
        for (int c = 0; c < MOST_COLUMNS; c++) {
            if (columns[c] != null) {
                int[] column = new int[order.length];
                for (int row = 0; row < order.length; row++) {
                    column[row] = columns[c][order[row]];
                }
                picked.columns[c] = column;
            }
        }
        if (amounts.length > 0) {
            picked.amounts = new long[order.length];
            for (int row = 0; row < order.length; row++) {
                picked.amounts[row] = amounts[order[row]];
            }
        }
        return picked;
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
