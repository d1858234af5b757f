package io.github.pciscoring.io;

import java.util.List;

/** The columns of codes of one table, with their places in it. Not thread-safe. */
final class TableCodes {
    private final List<CodeColumn> columns;
    private final int[] places;

    /** Finds the columns of codes among all columns of a table. */
    TableCodes(List<CodeColumn> columns, List<String> inTable) {
        this.columns = columns;
        this.places = columns.stream()
                .mapToInt(column -> inTable.indexOf(column.column()))
                .toArray();
    }

    /** Reads the codes of the subject that a row defines. */
    void read(Row row, int subject) {
        for (int i = 0; i < places.length; i++) {
            columns.get(i).read(row, places[i], subject);
        }
    }
}
