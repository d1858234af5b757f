package io.github.pciscoring.core.facts;

import java.io.Serializable;

/**
 * One thing that is wrong with the facts. Thread-safe.
 *
 * @param table the table in which it was found
 * @param position the line or row on which the record stands, counted from 1; for facts given as objects, their count in
 *     the table; 0 when it is not known
 * @param column the column, or {@code row} when it concerns the whole record
 * @param problem what is wrong, as words
 * @param value the offending value as it was given; empty when there is none
 */
public record Fault(FactTable table, long position, String column, String problem, String value)
        implements Serializable {

    /**
     * Returns the fault as {@code source:position: column: problem: "value"}, naming the source as the caller does and
     * leaving out what is not known.
     */
    public String describe(String source) {
        String text = source + (position > 0 ? ":" + position : "") + ": " + column + ": " + problem;
        return value.isEmpty() ? text : text + ": \"" + value + "\"";
    }

    @Override
    public String toString() {
        return describe(table.label());
    }
}
