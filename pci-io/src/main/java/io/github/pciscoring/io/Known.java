package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.ruleset.FactCodes;
import java.util.List;
import java.util.Set;

/**
 * The ids and codes met so far, shared by all tables, and the portfolio under construction. Not thread-safe.
 *
 * <p>A record that is malformed is handed on all the same, with stand-ins for what cannot be read, so that whatever else
 * is wrong with it comes to light as well. Stand-ins never reach anybody, since the portfolio will be refused; they only
 * must not cause faults of their own.
 */
final class Known {
    /** Begins the ids that stand in for others; it cannot come from a file, being half of a character. */
    private static final String NOT_FROM_A_FILE = "\uDC00";

    final BulkFacts portfolio;
    final TextRefs customers;
    final TextRefs tenants;
    final TextRefs subscriptions;
    final TextRefs partners;
    final TextRefs people;
    final TextRefs codes;
    final Choice associationTypes;
    final CodeColumns codeColumns;
    private int standIns;

    Known(BulkFacts portfolio, Set<String> associationTypes, Set<FactCodes> askedFor) {
        this.portfolio = portfolio;
        this.customers = new TextRefs(portfolio::customerRef);
        this.tenants = new TextRefs(portfolio::tenantRef);
        this.subscriptions = new TextRefs(portfolio::subscriptionRef);
        this.partners = new TextRefs(portfolio::partnerRef);
        this.people = new TextRefs(portfolio::personRef);
        this.codes = new TextRefs(portfolio::code);
        this.associationTypes = new Choice(List.copyOf(associationTypes), portfolio::code);
        this.codeColumns = new CodeColumns(askedFor, portfolio);
    }

    /** Returns the ref of an id to refer to, or a stand-in of which nobody complains that it is unknown. */
    int orStandIn(FactTable table, int ref) {
        if (ref != TextRefs.NONE) {
            return ref;
        }
        int standIn = ref(table, NOT_FROM_A_FILE);
        portfolio.excuse(table, standIn);
        return standIn;
    }

    /** Returns the ref of an id to define, or a stand-in: another one each time, since ids are unique. */
    int orNewStandIn(FactTable table, int ref) {
        return ref == TextRefs.NONE ? ref(table, newStandIn()) : ref;
    }

    private int ref(FactTable table, String id) {
        return switch (table) {
            case PARTNERS -> portfolio.partnerRef(id);
            case TENANTS -> portfolio.tenantRef(id);
            case SUBSCRIPTIONS -> portfolio.subscriptionRef(id);
            case PEOPLE -> portfolio.personRef(id);
            case ASSOCIATIONS, BILLING, SEATS, USAGE, EXAMS, FACTS ->
                throw new IllegalArgumentException(table + " defines no id");
        };
    }

    /** Returns the ref of a customer, or a stand-in. */
    int customerOrStandIn(int customer) {
        return customer == TextRefs.NONE ? portfolio.customerRef(NOT_FROM_A_FILE) : customer;
    }

    /** Returns a code, or a stand-in. */
    int codeOrStandIn(int code) {
        return code == TextRefs.NONE ? portfolio.code(NOT_FROM_A_FILE) : code;
    }

    /** Returns a month, or a stand-in: another one for each line, so that no two records look like duplicates. */
    static int monthOrStandIn(int month, Row row) {
        return month == Texts.MALFORMED ? -1 - row.line() : month;
    }

    /** Makes an id known whose record is malformed, if it can be read itself. */
    void excuse(FactTable table, int ref) {
        if (ref != TextRefs.NONE) {
            portfolio.excuse(table, ref);
        }
    }

    /** Makes a customer known whose tenant's record is malformed. */
    void excuseCustomer(int customer) {
        if (customer != TextRefs.NONE) {
            portfolio.tenant(portfolio.tenantRef(newStandIn()), customer, 1);
        }
    }

    /** Makes known whatever ids of a table have been met, since not all of its records can be read. */
    void excuseAll(FactTable table) {
        switch (table) {
            case PARTNERS -> partners.forEach(ref -> portfolio.excuse(table, ref));
            case TENANTS -> {
                tenants.forEach(ref -> portfolio.excuse(table, ref));
                customers.forEach(this::excuseCustomer);
            }
            case SUBSCRIPTIONS -> subscriptions.forEach(ref -> portfolio.excuse(table, ref));
            case PEOPLE -> people.forEach(ref -> portfolio.excuse(table, ref));
            case ASSOCIATIONS, BILLING, SEATS, USAGE, EXAMS, FACTS -> {}
        }
    }

    private String newStandIn() {
        return NOT_FROM_A_FILE + standIns++;
    }
}
