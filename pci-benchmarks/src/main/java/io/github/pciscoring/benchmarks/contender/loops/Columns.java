package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.core.facts.Partner;
import java.util.List;

/**
 * All that scoring reads, in the order in which it reads it. Nothing in it depends on an as-of month or sums over accounts.
 * Customers without links are left out, as are tenants and subscriptions without links of theirs. Never changed once made.
 */
final class Columns {
    final List<Partner> partners;

    /** What the bits of months mean. */
    final MonthBits months;

    /** The first month with numbers, as a bit. */
    final int firstBit;

    /** The number of months with numbers. */
    final int span;

    /** By customer, the months in which a subscription that counts for adds is paid. */
    final long[] paid;

    /** By customer, who is credited for adds, while the subscription is paid. */
    final Links customerLinks;

    /** By tenant and month, users in production on paid subscriptions. */
    final int[] users;

    /** By tenant, its row in {@link #sandbox}, -1 for none. */
    final int[] sandboxRows;

    /** By row and month, users in other environments on paid subscriptions. */
    final int[] sandbox;

    /** By tenant, who is credited for use, while the subscription is paid. */
    final Links tenantLinks;

    /** By subscription and month, what was billed before the month: the net revenue of a run of months is a difference. */
    final long[] billed;

    /** By subscription, who is credited for revenue, in months with numbers only. */
    final Links billedLinks;

    /** By person, the months at whose end it is a functional consultant. */
    final long[] consultants;

    /** By person, the months at whose end it is a developer. */
    final long[] developers;

    /** By person, who it is affiliated with. */
    final Links affiliations;

    Columns(
            List<Partner> partners,
            MonthBits months,
            int firstBit,
            int span,
            CustomerColumns customers,
            PersonColumns people) {
        this.partners = List.copyOf(partners);
        this.months = months;
        this.firstBit = firstBit;
        this.span = span;
        this.paid = customers.paid.build().toArray();
        this.customerLinks = customers.customerLinks.build();
        this.users = customers.users.build().toArray();
        this.sandboxRows = customers.sandboxRows.build().toArray();
        this.sandbox = customers.sandbox.build().toArray();
        this.tenantLinks = customers.tenantLinks.build();
        this.billed = customers.billed.build().toArray();
        this.billedLinks = customers.billedLinks.build();
        this.consultants = people.consultants.build().toArray();
        this.developers = people.developers.build().toArray();
        this.affiliations = people.links.build();
    }

    /** Reads every column once. */
    long read() {
        return BareRead.sum(paid)
                + customerLinks.read()
                + BareRead.sum(users)
                + BareRead.sum(sandboxRows)
                + BareRead.sum(sandbox)
                + tenantLinks.read()
                + BareRead.sum(billed)
                + billedLinks.read()
                + BareRead.sum(consultants)
                + BareRead.sum(developers)
                + affiliations.read();
    }
}
