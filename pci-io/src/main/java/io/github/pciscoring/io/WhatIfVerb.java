package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a what-if file can do with facts. */
enum WhatIfVerb {
    /** New rows. */
    ADD(EnumSet.allOf(FactTable.class)),
    /** Rows in place of those of the same subject and month. */
    CHANGE(EnumSet.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE, FactTable.FACTS)),
    /** Rows that go on no longer than to a month or day. */
    END(EnumSet.of(FactTable.ASSOCIATIONS, FactTable.PEOPLE, FactTable.EXAMS)),
    /** Rows that are taken away. */
    REMOVE(EnumSet.range(FactTable.ASSOCIATIONS, FactTable.FACTS));

    /** Columns by which no row is found. */
    private static final Set<String> VALUES = Set.of("paid_seats", "active_users", "amount", "kind", "value", "to");

    /** The column that says when a row ends, by table. */
    private static final String EXPIRY = "expires_on";

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<FactTable> tables;

    WhatIfVerb(Set<FactTable> tables) {
        this.tables = tables;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the tables with whose rows it can be done. */
    Set<FactTable> tables() {
        return tables;
    }

    /** Returns whether it looks for rows that are there. */
    boolean finds() {
        return this != ADD;
    }

    /** Returns the columns by which rows of a table are found. */
    List<String> keys(FactTable table) {
        return Stream.of(FactColumns.names(table))
                .filter(column -> !VALUES.contains(column) && !column.equals(EXPIRY))
                .toList();
    }

    /** Returns those of the keys that must be stated. */
    List<String> required(FactTable table) {
        return switch (table) {
            case ASSOCIATIONS -> List.of("partner_id", "subscription_id");
            case PEOPLE -> List.of("person_id", "partner_id");
            case EXAMS -> List.of("person_id", "exam");
            case BILLING, SEATS -> List.of("subscription_id", "month");
            case USAGE -> List.of("subscription_id", "month", "environment");
            case FACTS -> List.of("subject_type", "subject_id", "name");
            case PARTNERS, TENANTS, SUBSCRIPTIONS -> List.of();
        };
    }

    /** Returns the column that says when a row ends. */
    static String end(FactTable table) {
        return table == FactTable.EXAMS ? EXPIRY : "to";
    }

    /** Returns whether rows of a table are of one month each. */
    static boolean isMonthly(FactTable table) {
        return CHANGE.tables.contains(table);
    }
}
