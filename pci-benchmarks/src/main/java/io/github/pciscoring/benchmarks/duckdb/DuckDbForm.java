package io.github.pciscoring.benchmarks.duckdb;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** A form of the tables and the query that fits it. */
public enum DuckDbForm {
    /** The tables as DATA.md has them. */
    NORMALISED("normalised", "one query on the tables of DATA.md, keys numbered beforehand"),
    /** One row per subscription with a column per month. */
    PIVOTED(
            "pivoted",
            "one query on a row per subscription in scope with a column per month and its paid months as bits, and on links"
                    + " whose displaced months were resolved beforehand"),
    /** Fact rows beside the partners credited for them, sorted by partner. */
    PREJOINED(
            "prejoined",
            "one query on fact rows in scope, joined beforehand with the partners credited for them and sorted by partner");

    private final String label;
    private final String does;

    DuckDbForm(String label, String does) {
        this.label = label;
        this.does = does;
    }

    /** Returns its name in a table. */
    public String label() {
        return label;
    }

    /** Returns what it starts from. */
    public String does() {
        return does;
    }

    /** Returns the statements that make its tables from the normalised ones. */
    String load(Map<String, String> terms, int first, int last) {
        if (this == NORMALISED) {
            return "";
        }
        Map<String, String> filled = new HashMap<>(terms);
        filled.put("first", Integer.toString(first));
        filled.put("last", Integer.toString(last));
        if (this == PIVOTED) {
            filled.putAll(new MonthColumns(first, last).loadTerms());
        }
        return filled(SqlTemplate.resource(label + "-load.sql"), filled);
    }

    /** Returns the query that scores all partners. */
    String query(Map<String, String> terms, YearMonth asOf, int first, int last) {
        int month = MonthRange.month(asOf);
        Map<String, String> filled = new HashMap<>(terms);
        filled.put("asOf", Integer.toString(month));
        filled.put("asOfDay", "DATE '" + asOf.atEndOfMonth() + "'");
        filled.put("first", Integer.toString(first));
        if (this == PIVOTED) {
            filled.putAll(new MonthColumns(first, last).scoreTerms(terms, month));
        }
        String text = "WITH " + SqlTemplate.resource(label + ".sql") + ",\n" + SqlTemplate.resource("people.sql")
                + ",\n" + SqlTemplate.resource("points.sql");
        return filled(text, filled);
    }

    /** Fills in names twice: terms of the rule set hold names themselves. */
    private static String filled(String text, Map<String, String> terms) {
        return SqlTemplate.fill(SqlTemplate.fill(text, terms), terms);
    }
}
