package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Turns facts, one by one, into rows; each table's are counted. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // an array by table, since every fact passes here
final class FactIntake {
    /**
     * The classes of the most frequent facts, learned from the first of them: telling facts apart by class is far faster than
     * by asking for their table or by testing for an interface.
     */
    private Class<?> classOfUsers = Void.class;

    private Class<?> classOfBills = Void.class;
    private final int[] positions = new int[FactTable.values().length];

    /** Adds facts, each as {@link #add} does. */
    void addAll(Iterable<? extends Fact> facts, BulkFacts rows) {
        // As objects, since a cast to Fact in between would be paid for again.
        for (Object fact : facts) {
            add(fact, rows);
        }
    }

    /** Adds a fact to rows, with its count among the facts of its table as position. */
    void add(Fact fact, BulkFacts rows) {
        add((Object) fact, rows);
    }

    private void add(Object fact, BulkFacts rows) {
        if (fact instanceof PaidSeats seats) {
            rows.seats(
                    rows.subscriptionRef(seats.subscriptionId()),
                    month(seats.month()),
                    seats.seats(),
                    next(FactTable.SEATS));
        } else if (fact.getClass() == classOfUsers) {
            add((ActiveUsers) fact, rows, next(FactTable.USAGE));
        } else if (fact.getClass() == classOfBills) {
            addBill((BillingLine) fact, 1, rows, next(FactTable.BILLING));
        } else {
            addOther((Fact) fact, rows);
        }
    }

    private int next(FactTable table) {
        return ++positions[table.ordinal()];
    }

    private void addOther(Fact fact, BulkFacts rows) {
        FactTable table = fact.table();
        int position = next(table);
        switch (table) {
            case PARTNERS -> rows.partner((Partner) fact, position);
            case TENANTS -> {
                Tenant tenant = (Tenant) fact;
                rows.tenant(rows.tenantRef(tenant.id()), rows.customerRef(tenant.customerId()), position);
            }
            case SUBSCRIPTIONS -> add((Subscription) fact, rows, position);
            case ASSOCIATIONS -> add((PartnerAssociation) fact, rows, position);
            case BILLING -> {
                classOfBills = fact.getClass();
                addBill((BillingLine) fact, 1, rows, position);
            }
            case USAGE -> {
                classOfUsers = fact.getClass();
                add((ActiveUsers) fact, rows, position);
            }
            case PEOPLE -> add((Affiliation) fact, rows, position);
            case EXAMS -> add((ExamPass) fact, rows, position);
            case FACTS -> add((OwnFact) fact, rows, position);
            case SEATS -> throw new IllegalStateException("not reached: " + fact);
        }
    }

    /**
     * Adds a fact to rows that are to be removed; counted as by {@link #add}. Of a bill, adds the opposite to added rows.
     *
     * @throws IllegalArgumentException if other facts may depend on it
     */
    void remove(Fact fact, BulkFacts removed, BulkFacts added) {
        FactTable table = fact.table();
        switch (table) {
            case PARTNERS, TENANTS, SUBSCRIPTIONS ->
                throw new IllegalArgumentException(table.label() + " cannot be removed: " + fact);
            case BILLING -> addBill((BillingLine) fact, -1, added, ++positions[table.ordinal()]);
            case PEOPLE -> {
                Affiliation affiliation = (Affiliation) fact;
                removed.affiliationToRemove(
                        removed.personRef(affiliation.personId()),
                        removed.partnerRef(affiliation.partnerId()),
                        affiliation.months().first(),
                        affiliation.months().last(),
                        ++positions[table.ordinal()]);
            }
            default -> add(fact, removed);
        }
    }

    private static void add(Subscription subscription, BulkFacts rows, int position) {
        rows.subscription(
                rows.subscriptionRef(subscription.id()),
                rows.tenantRef(subscription.tenantId()),
                rows.code(subscription.product()),
                rows.code(subscription.channel()),
                month(subscription.agreementStart()),
                position);
    }

    private static void add(PartnerAssociation association, BulkFacts rows, int position) {
        rows.association(
                rows.partnerRef(association.partnerId()),
                rows.subscriptionRef(association.subscriptionId()),
                rows.code(association.type()),
                association.months().first(),
                association.months().last(),
                position);
    }

    private static void addBill(BillingLine line, int sign, BulkFacts rows, int position) {
        long amount = line.amount().tenThousandths();
        rows.billing(
                rows.subscriptionRef(line.subscriptionId()),
                month(line.month()),
                line.kind() == BillingLine.Kind.CREDIT ? -sign * amount : sign * amount,
                position);
    }

    private static void add(ActiveUsers users, BulkFacts rows, int position) {
        rows.users(
                rows.subscriptionRef(users.subscriptionId()),
                month(users.month()),
                users.environment(),
                users.users(),
                position);
    }

    private static void add(Affiliation affiliation, BulkFacts rows, int position) {
        rows.affiliation(
                rows.personRef(affiliation.personId()),
                rows.partnerRef(affiliation.partnerId()),
                affiliation.months().first(),
                affiliation.months().last(),
                position);
    }

    private static void add(ExamPass exam, BulkFacts rows, int position) {
        Optional<LocalDate> expiresOn = exam.expiresOn();
        rows.exam(
                rows.personRef(exam.personId()),
                rows.code(exam.exam()),
                day(exam.passedOn()),
                expiresOn.isPresent() ? day(expiresOn.get()) : BulkFacts.NEVER_EXPIRES,
                position);
    }

    private static void add(OwnFact own, BulkFacts rows, int position) {
        rows.fact(
                own.subjectType(),
                subjectRef(own.subjectType(), own.subjectId(), rows),
                month(own.month()),
                rows.code(own.name()),
                own.value().tenThousandths(),
                position);
    }

    private static int subjectRef(SubjectType type, String id, BulkFacts rows) {
        return rows.ids.of(type).ref(id);
    }

    private static int month(YearMonth month) {
        return MonthRange.month(month);
    }

    private static int month(Optional<YearMonth> month) {
        return month.isPresent() ? MonthRange.month(month.get()) : BulkFacts.NO_MONTH;
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
