package io.github.pciscoring.core.columns;

/**
 * The positions at which rows were stated, row by row. Rows whose positions go up in equal steps, or are all the same, cost
 * no space. Not thread-safe.
 */
final class Positions {
    private final Ints firstRow = new Ints();
    private final Ints firstPosition = new Ints();
    private final Ints step = new Ints();
    private int rows;
    private int expected;
    private int latestStep;

    /** Takes the position of the next row. */
    void add(int position) {
        if (position != expected || rows == 0) {
            addOther(position);
        }
        rows++;
        expected = position + latestStep;
    }

    private void addOther(int position) {
        int run = firstRow.size() - 1;
        if (run >= 0 && rows - firstRow.get(run) == 1) {
            latestStep = position - firstPosition.get(run);
            step.set(run, latestStep);
        } else {
            firstRow.add(rows);
            firstPosition.add(position);
            step.add(0);
            latestStep = 0;
        }
    }

    /** Returns the position of a row. */
    int get(int row) {
        int low = 0;
        int high = firstRow.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstRow.get(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return firstPosition.get(low) + step.get(low) * (row - firstRow.get(low));
    }
}
