package io.github.pciscoring.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.pciscoring.core.facts.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one CSV file as they are parsed: finds the columns in its header, and hands on each record that has
 * as many fields. Not thread-safe.
 */
final class CsvTable extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int IGNORED = -1;

    private final TableReader table;
    private final Utf8Reader input;
    private final Row row;
    private final List<String> header = new ArrayList<>();
    private int[] columnOf = {};
    private boolean inHeader = true;
    private boolean unusable;

    CsvTable(TableReader table, Utf8Reader input, Consumer<Fault> faults) {
        this.table = table;
        this.input = input;
        this.row = new Row(table.table(), table.columns(), faults);
    }

    /** Returns whether records may have been left out, so that whatever they define is not known. */
    boolean isIncomplete() {
        if (unusable || inHeader) {
            return true;
        }
        for (int column = 0; column < table.defining(); column++) {
            if (!row.has(column)) {
                return true;
            }
        }
        return false;
    }

    /** Reports that the rest of the file cannot be read. */
    void giveUp(String problem) {
        row.fault("row", problem, "");
        unusable = true;
    }

    /** Ends the file; it must have had a header. */
    void end() {
        if (inHeader) {
            row.begin(1);
            row.fault("file", "is empty, without a header row", "");
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin((int) Math.min(startingLineNumber, Integer.MAX_VALUE));
    }

    @Override
    protected void handleField(int field, char[] chars, int offset, int length, boolean quoted) {
        if (inHeader) {
            header.add(new String(chars, offset, length));
        }
        int column = field < columnOf.length ? columnOf[field] : IGNORED;
        if (column != IGNORED) {
            row.put(column, chars, offset, length);
        }
        if ((input.hasQuotes() && !quoted) || input.hasStrayBytes()) {
            String problem = Problems.ofText(chars, offset, offset + length, quoted);
            if (!problem.isEmpty()) {
                spoil(field, column, problem, new String(chars, offset, Math.min(length, Row.LONGEST_VALUE)));
            }
        }
    }

    private void spoil(int field, int column, String problem, String value) {
        String name = inHeader || field >= header.size() ? "row" : header.get(field);
        if (row.isSound() || !problem.equals(Problems.STRAY_QUOTE)) {
            row.fault(name, problem, value);
        }
        if (column != IGNORED) {
            row.spoil(column);
        }
        unusable |= inHeader;
    }

    /** Returns null, so that the parser goes on by itself to the end, or something else to stop it. */
    @Override
    protected @Nullable Boolean buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return null;
        }
        if (inHeader) {
            inHeader = false;
            if (!unusable) {
                findColumns();
            }
            return unusable ? Boolean.TRUE : null;
        }
        if (getFieldCount() == columnOf.length) {
            table.read(row);
            return null;
        }
        if (row.isSound()) {
            row.fault(
                    "row",
                    getFieldCount() + (getFieldCount() == 1 ? " field" : " fields") + " instead of " + columnOf.length,
                    "");
        }
        table.excuse(row);
        return null;
    }

    private void findColumns() {
        Optional<String> separator = otherSeparator();
        if (separator.isPresent()) {
            row.fault("row", "columns are separated by " + separator.get() + " instead of commas", header.get(0));
            unusable = true;
            return;
        }
        columnOf = new int[header.size()];
        Arrays.fill(columnOf, IGNORED);
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            int field = header.indexOf(name);
            if (field >= 0 && header.lastIndexOf(name) == field) {
                columnOf[field] = column;
                continue;
            }
            row.setAbsent(column);
            if (field >= 0) {
                row.fault(name, "column stands twice", "");
            } else if (table.isRequired(column)) {
                row.fault(name, "missing column", "");
            }
        }
    }

    /** Returns what separates the columns, as people call it, if it is plainly not the comma. */
    private Optional<String> otherSeparator() {
        if (header.size() == 1 && table.columns().size() > 1) {
            String only = header.get(0);
            return only.contains(";")
                    ? Optional.of("semicolons")
                    : only.contains("\t") ? Optional.of("tabs") : Optional.empty();
        }
        return Optional.empty();
    }
}
