package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.FaultLog;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts in bulk: rows of numbers, without an object each. Not thread-safe.
 *
 * <p>Ids and codes are turned into refs by the {@code …Ref} methods and {@link #code}, and may be used before the record that
 * defines them comes. Asking for the one that was asked for last costs next to nothing, so that rows which come grouped may
 * ask each time. Months are proleptic month numbers ({@link
 * io.github.pciscoring.core.facts.MonthRange#month}). Each row states its position, counted from 1, on which faults are
 * reported. Values out of range become faults; refs that were not handed out by this object give an undefined result.
 */
public final class BulkFacts {
    /** Stands for no month: an agreement without a start, an undated own fact. */
    public static final int NO_MONTH = PortfolioColumns.UNDATED;

    /** Stands for the expiry of an exam that never expires. */
    public static final int NEVER_EXPIRES = Integer.MAX_VALUE;

    final FactIds ids;

    final List<Partner> partnerRows = new ArrayList<>();
    /** Columns: tenant, customer. */
    final IntTable tenantRows = new IntTable(2);
    /** Columns: subscription, tenant, product, channel, agreement start, position. */
    final IntTable subscriptionRows = new IntTable(6);
    /** Columns as in {@link PortfolioColumns#associations}, then subscription and position. */
    final IntTable associationRows = new IntTable(6);
    /** Columns as in {@link PortfolioColumns#affiliations}, then person and position. */
    final IntTable affiliationRows = new IntTable(6);
    /** Columns as in {@link PortfolioColumns#exams}, then person and position. */
    final IntTable examRows = new IntTable(5);

    final MonthlyRows billingRows = new MonthlyRows();
    final MonthlyRows seatRows = new MonthlyRows();
    final MonthlyRows productionRows = new MonthlyRows();
    final MonthlyRows sandboxRows = new MonthlyRows();
    final Map<FactKey, MonthlyRows> factRows = new LinkedHashMap<>();

    final FaultLog faults;

    /** All charges and credits, none taken from the others; negative once they are more than a long holds. */
    private long billedInAll;

    private SubjectType latestType = SubjectType.CUSTOMER;
    private int latestName = -1;
    private MonthlyRows latestFacts = new MonthlyRows();

    BulkFacts(FactIds ids, FaultLog faults) {
        this.ids = ids;
        this.faults = faults;
    }

    /** Returns the ref of a customer. */
    public int customerRef(String id) {
        return ids.customers.ref(id);
    }

    /** Returns the ref of a tenant. */
    public int tenantRef(String id) {
        return ids.tenants.ref(id);
    }

    /** Returns the ref of a subscription. */
    public int subscriptionRef(String id) {
        return ids.subscriptions.ref(id);
    }

    /** Returns the ref of a partner. */
    public int partnerRef(String id) {
        return ids.partners.ref(id);
    }

    /** Returns the ref of a person. */
    public int personRef(String id) {
        return ids.people.ref(id);
    }

    /** Returns the ref of a code: a product, channel, association type, exam or the name of an own fact. */
    public int code(String code) {
        return ids.code(code);
    }

    /** Adds a partner. */
    public void partner(Partner partner, int position) {
        if (isFirst(ids.partners, partnerRef(partner.id()), FactTable.PARTNERS, "partner_id", position)) {
            partnerRows.add(partner);
        }
    }

    /** Adds a tenant of a customer. */
    public void tenant(int tenant, int customer, int position) {
        ids.customers.define(customer, position);
        if (isFirst(ids.tenants, tenant, FactTable.TENANTS, "tenant_id", position)) {
            tenantRows.row().with(tenant).with(customer);
        }
    }

    /** Adds a subscription; {@code agreementStart} is a month or {@link #NO_MONTH}. */
    public void subscription(int subscription, int tenant, int product, int channel, int agreementStart, int position) {
        if (isFirst(ids.subscriptions, subscription, FactTable.SUBSCRIPTIONS, "subscription_id", position)) {
            subscriptionRows
                    .row()
                    .with(subscription)
                    .with(tenant)
                    .with(product)
                    .with(channel)
                    .with(agreementStart)
                    .with(position);
        }
    }

    /** Adds an association of a partner from one month to another, as in {@code MonthRange}; it may hold in none. */
    public void association(int partner, int subscription, int type, int first, int last, int position) {
        associationRows
                .row()
                .with(partner)
                .with(type)
                .with(first)
                .with(last)
                .with(subscription)
                .with(position);
    }

    /** Adds a bill, in ten-thousandths of a USD; credits are negative. */
    public void billing(int subscription, int month, long tenThousandths, int position) {
        if (inRange(FactTable.BILLING, "amount", tenThousandths, Amount.MAX.tenThousandths(), position)) {
            billingRows.add(subscription, month, tenThousandths, position);
            billedInAll = billedInAll < 0 ? billedInAll : billedInAll + Math.abs(tenThousandths);
        }
    }

    /** Adds a subscription's paid seats in a month, 0 to {@link PaidSeats#MAX_COUNT}. */
    public void seats(int subscription, int month, int seats, int position) {
        if (isCount(FactTable.SEATS, "paid_seats", seats, position)) {
            seatRows.add(subscription, month, seats, position);
        }
    }

    /** Adds a subscription's active users in a month, 0 to {@link PaidSeats#MAX_COUNT}. */
    public void users(int subscription, int month, Environment environment, int users, int position) {
        if (isCount(FactTable.USAGE, "active_users", users, position)) {
            (environment == Environment.PRODUCTION ? productionRows : sandboxRows)
                    .add(subscription, month, users, position);
        }
    }

    /** Adds a person's affiliation with a partner from one month to another, as in {@code MonthRange}. */
    public void affiliation(int person, int partner, int first, int last, int position) {
        ids.people.define(person, position);
        affiliationToRemove(person, partner, first, last, position);
    }

    /** Adds an affiliation without defining the person. */
    void affiliationToRemove(int person, int partner, int first, int last, int position) {
        affiliationRows
                .row()
                .with(partner)
                .with(0)
                .with(first)
                .with(last)
                .with(person)
                .with(position);
    }

    /** Adds an exam that a person passed; days are epoch days, the expiry inclusive or {@link #NEVER_EXPIRES}. */
    public void exam(int person, int exam, int passedOn, int expiresOn, int position) {
        examRows.row().with(exam).with(passedOn).with(expiresOn).with(person).with(position);
    }

    /**
     * Adds an own fact.
     *
     * @param type what it is attached to
     * @param subject the ref of the customer, tenant, subscription, person or partner
     * @param month the month, or {@link #NO_MONTH} when undated
     * @param name the code of its name
     * @param tenThousandths its value times 10,000
     * @param position its position
     */
    public void fact(SubjectType type, int subject, int month, int name, long tenThousandths, int position) {
        if (inRange(FactTable.FACTS, "value", tenThousandths, Amount.MAX.tenThousandths(), position)) {
            if (type != latestType || name != latestName) {
                latestType = type;
                latestName = name;
                latestFacts =
                        factRows.computeIfAbsent(new FactKey(type, ids.codes().text(name)), key -> new MonthlyRows());
            }
            latestFacts.add(subject, month, tenThousandths, position);
        }
    }

    /** Notes a fault found by whoever reads the facts; the portfolio will be refused. */
    public void fault(Fault fault) {
        faults.add(fault);
    }

    /**
     * Notes that the record which defines an id is itself malformed, so that no reference to it is reported as well. That
     * record must be reported, by {@link #fault}; the portfolio is refused either way.
     *
     * @param definedIn {@code PARTNERS}, {@code TENANTS}, {@code SUBSCRIPTIONS} or {@code PEOPLE}
     * @param ref the id's ref
     */
    public void excuse(FactTable definedIn, int ref) {
        switch (definedIn) {
            case PARTNERS -> ids.partners.excuse(ref);
            case TENANTS -> ids.tenants.excuse(ref);
            case SUBSCRIPTIONS -> ids.subscriptions.excuse(ref);
            case PEOPLE -> ids.people.excuse(ref);
            default -> throw new IllegalArgumentException(definedIn + " defines no id");
        }
    }

    /** Returns all charges and credits, none taken from the others; negative if they are more than a long holds. */
    long billedInAll() {
        return billedInAll;
    }

    private boolean isFirst(EntityIds kind, int ref, FactTable table, String column, int position) {
        int earlier = kind.define(ref, position);
        if (earlier > 0) {
            String where = earlier == EntityIds.IN_PORTFOLIO ? "in the portfolio already" : "first at " + earlier;
            faults.add(new Fault(table, position, column, "duplicate id, " + where, kind.id(ref)));
        }
        return earlier == 0;
    }

    private boolean isCount(FactTable table, String column, int value, int position) {
        return value >= 0
                ? inRange(table, column, value, PaidSeats.MAX_COUNT, position)
                : outOfRange(table, column, "is negative", value, position);
    }

    private boolean inRange(FactTable table, String column, long value, long limit, int position) {
        return (-limit <= value && value <= limit) || outOfRange(table, column, "is too large", value, position);
    }

    private boolean outOfRange(FactTable table, String column, String problem, long value, int position) {
        faults.add(new Fault(table, position, column, problem, Long.toString(value)));
        return false;
    }
}
