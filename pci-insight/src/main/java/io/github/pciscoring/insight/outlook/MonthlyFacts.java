package io.github.pciscoring.insight.outlook;

import io.github.pciscoring.core.facts.FactTable;

/** The kinds of facts that are stated month by month, so that an outlook has to assume how they go on. */
public enum MonthlyFacts {
    /** Paid seats. */
    SEATS("seats", FactTable.SEATS),
    /** Monthly active users. */
    USERS("users", FactTable.USAGE),
    /** Bills. */
    BILLING("billing", FactTable.BILLING),
    /** A rule author's own dated facts. */
    OWN_FACTS("own-facts", FactTable.FACTS);

    private final String id;
    private final FactTable table;

    MonthlyFacts(String id, FactTable table) {
        this.id = id;
        this.table = table;
    }

    /** Returns the stable id, like {@code own-facts}. */
    public String id() {
        return id;
    }

    /** Returns the table that they come from. */
    public FactTable table() {
        return table;
    }
}
