package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the tree of a what-if file to its rows: verbs, tables and columns are known after it, values are not checked. */
final class WhatIfParser {
    private static final int MOST_MONTHS = 600;
    private static final String MONTH = "month";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final Known known;
    private final List<WhatIfRow> rows = new ArrayList<>();

    private WhatIfParser(Known known) {
        this.known = known;
    }

    /** Returns the rows, in the order of the file; notes what is wrong with it. */
    static List<WhatIfRow> rows(FileNode root, Known known) {
        WhatIfParser parser = new WhatIfParser(known);
        parser.verbs(root);
        return parser.rows;
    }

    private void verbs(FileNode root) {
        List<String> names =
                Arrays.stream(WhatIfVerb.values()).map(WhatIfVerb::key).toList();
        for (FileNode.Entry entry : entries(root, "a mapping with " + String.join(", ", names))) {
            Optional<WhatIfVerb> verb = Arrays.stream(WhatIfVerb.values())
                    .filter(one -> one.key().equals(entry.key().text()))
                    .findFirst();
            if (verb.isEmpty()) {
                unknown(entry.key(), "unknown key", names);
            } else {
                tables(verb.get(), entry.value());
            }
        }
    }

    private void tables(WhatIfVerb verb, FileNode node) {
        List<String> names = verb.tables().stream().map(FactTable::label).toList();
        for (FileNode.Entry entry : entries(node, "a mapping with tables")) {
            Optional<FactTable> table = verb.tables().stream()
                    .filter(one -> one.label().equals(entry.key().text()))
                    .findFirst();
            if (table.isEmpty()) {
                unknown(entry.key(), "no table whose rows this can " + verb.key(), names);
            } else if (entry.value() instanceof FileNode.Sequence list) {
                list.items().forEach(item -> row(verb, table.get(), item));
            } else {
                entry.value().reject("a list of rows");
            }
        }
    }

    private void row(WhatIfVerb verb, FactTable table, FileNode node) {
        List<String> columns = columns(verb, table);
        Map<String, FileNode.Scalar> cells = new LinkedHashMap<>();
        boolean sound = node instanceof FileNode.Mapping;
        for (FileNode.Entry entry : entries(node, "a row: a mapping of columns")) {
            if (!columns.contains(entry.key().text())) {
                unknown(entry.key(), "no column of " + table.label() + " that this can " + verb.key() + " by", columns);
                sound = false;
            } else if (!(entry.value() instanceof FileNode.Scalar cell)) {
                entry.value().reject("a text or a number");
                sound = false;
            } else if (!cell.isNull() && !cell.text().isEmpty()) {
                cells.put(entry.key().text(), cell);
            }
        }
        if (sound) {
            WhatIfRow row = new WhatIfRow(verb, table, node.place(), cells);
            boolean isOfMonths = WhatIfVerb.isMonthly(table) && (cells.containsKey(FROM) || cells.containsKey(TO));
            if (isOfMonths) {
                repeat(row);
            } else {
                add(row);
            }
        }
    }

    private List<String> columns(WhatIfVerb verb, FactTable table) {
        List<String> columns = new ArrayList<>(
                verb == WhatIfVerb.ADD || verb == WhatIfVerb.CHANGE
                        ? TableReader.of(table, known).columns()
                        : verb.keys(table));
        if (verb == WhatIfVerb.END) {
            columns.add(WhatIfVerb.end(table));
        } else if (WhatIfVerb.isMonthly(table)) {
            columns.addAll(List.of(FROM, TO));
        }
        return columns;
    }

    /** Adds a row for each month from one to another. */
    private void repeat(WhatIfRow row) {
        int first = month(row, FROM);
        int last = month(row, TO);
        if (row.cells().containsKey(MONTH)) {
            row.fault(MONTH, "a month beside from and to", row.text(MONTH).orElse(""));
        } else if (first >= 0 && last >= 0) {
            if (last < first) {
                row.fault(
                        TO,
                        "before from, which is " + MonthRange.yearMonth(first),
                        row.text(TO).orElse(""));
            } else if (last - first >= MOST_MONTHS) {
                row.fault(
                        TO, "more than " + MOST_MONTHS + " months", row.text(TO).orElse(""));
            } else {
                for (int month = first; month <= last; month++) {
                    add(ofMonth(row, MonthRange.yearMonth(month).toString()));
                }
            }
        }
    }

    private static WhatIfRow ofMonth(WhatIfRow row, String month) {
        Map<String, FileNode.Scalar> cells = new LinkedHashMap<>(row.cells());
        FileNode.Scalar from = row.cells().get(FROM);
        cells.remove(FROM);
        cells.remove(TO);
        cells.put(MONTH, new FileNode.Scalar(from == null ? row.place() : from.place(), month, true));
        return new WhatIfRow(row.verb(), row.table(), row.place(), cells);
    }

    private static int month(WhatIfRow row, String column) {
        String text = row.text(column).orElse("");
        int month = Texts.month(text.toCharArray(), 0, text.length());
        if (month < 0) {
            row.fault(column, Problems.notA("month (YYYY-MM)", text.isEmpty()), text);
        }
        return month;
    }

    private void add(WhatIfRow row) {
        List<String> needed = new ArrayList<>();
        if (row.verb().finds()) {
            needed.addAll(row.verb().required(row.table()));
        }
        if (row.verb() == WhatIfVerb.END) {
            needed.add(WhatIfVerb.end(row.table()));
        }
        needed.removeAll(row.cells().keySet());
        needed.forEach(column -> row.fault(column, "is missing", ""));
        if (needed.isEmpty()) {
            rows.add(row);
        }
    }

    private static List<FileNode.Entry> entries(FileNode node, String expected) {
        if (node instanceof FileNode.Mapping mapping) {
            return mapping.entries();
        }
        node.reject(expected);
        return List.of();
    }

    private static void unknown(FileNode.Scalar key, String problem, List<String> names) {
        key.place().fault(problem + ": " + key.shown() + Hint.of(Hint.nearest(key.place(), key.text(), names), names));
    }
}
