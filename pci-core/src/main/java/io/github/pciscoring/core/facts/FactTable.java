package io.github.pciscoring.core.facts;

import java.util.Locale;

/** The tables that facts come in, in the order in which their faults are reported. */
public enum FactTable {
    /** Partners, in the order of the results. */
    PARTNERS,
    /** Tenants and the customers that own them. */
    TENANTS,
    /** Subscriptions of tenants. */
    SUBSCRIPTIONS,
    /** Partners linked to subscriptions. */
    ASSOCIATIONS,
    /** Charges and credits of subscriptions. */
    BILLING,
    /** Paid seats of subscriptions by month. */
    SEATS,
    /** Monthly active users of subscriptions. */
    USAGE,
    /** People and the partners that they are affiliated with. */
    PEOPLE,
    /** Exams that people passed. */
    EXAMS,
    /** A rule author's own numbers. */
    FACTS;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Returns the table's name in lower case, as it stands in messages. */
    public String label() {
        return label;
    }
}
