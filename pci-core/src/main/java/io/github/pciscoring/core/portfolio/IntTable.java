package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Ints;
import java.util.stream.Stream;

/** Rows of ints in columns, growing. Not thread-safe. */
final class IntTable {
    private final Ints[] columns;

    IntTable(int width) {
        columns = Stream.generate(Ints::new).limit(width).toArray(Ints[]::new);
    }

    IntTable with(int column, int value) {
        columns[column].add(value);
        return this;
    }

    int get(int column, int row) {
        return columns[column].get(row);
    }

    int size() {
        return columns[0].size();
    }

    /** Returns a column with its rows in another order. */
    int[] gather(int column, int[] rows) {
        int[] gathered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = columns[column].get(rows[i]);
        }
        return gathered;
    }
}
