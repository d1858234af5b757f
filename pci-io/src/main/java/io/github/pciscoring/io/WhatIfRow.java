package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Place;
import io.github.pciscoring.rules.tree.Shown;
import java.util.Map;
import java.util.Optional;

/**
 * One row that a what-if file states.
 *
 * @param verb what to do with it
 * @param table its table
 * @param place where it stands
 * @param cells its columns; those left empty are not among them
 */
record WhatIfRow(WhatIfVerb verb, FactTable table, Place place, Map<String, FileNode.Scalar> cells) {

    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).map(FileNode.Scalar::text);
    }

    /** Notes what is wrong with a column, or with the row as a whole. */
    void fault(String column, String problem, String value) {
        FileNode.Scalar cell = cells.get(column);
        Place at = cell == null ? place : cell.place();
        String missing = cell == null && !column.equals("row") && !column.equals("month") ? column + " " : "";
        at.fault(missing + problem + (value.isEmpty() ? "" : ": " + Shown.quoted(value)));
    }
}
