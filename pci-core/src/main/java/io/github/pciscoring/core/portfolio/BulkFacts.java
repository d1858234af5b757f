package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Dictionary;
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
import java.util.stream.Stream;

/**
 * Facts in bulk: rows of numbers, without an object each. Not thread-safe.
 *
 * <p>Ids and codes are turned into refs once, by the {@code …Ref} methods and {@link #code}, and may be used before the
 * record that defines them comes. Months are proleptic month numbers ({@link
 * io.github.pciscoring.core.facts.MonthRange#month}). Each row states its position, counted from 1, on which faults are
 * reported. Values out of range become faults; refs that were not handed out by this object give an undefined result.
 */
public final class BulkFacts {
    /** Stands for no month: an agreement without a start, an undated own fact. */
    public static final int NO_MONTH = PortfolioColumns.UNDATED;

    /** Stands for the expiry of an exam that never expires. */
    public static final int NEVER_EXPIRES = Integer.MAX_VALUE;

    final EntityIds customers = new EntityIds();
    final EntityIds tenants = new EntityIds();
    final EntityIds subscriptions = new EntityIds();
    final EntityIds partners = new EntityIds();
    final EntityIds people = new EntityIds();
    final Dictionary codes = new Dictionary();

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

    BulkFacts(int faultLimit) {
        this.faults = new FaultLog(faultLimit);
    }

    /** Returns the ref of a customer. */
    public int customerRef(String id) {
        return customers.ref(id);
    }

    /** Returns the ref of a tenant. */
    public int tenantRef(String id) {
        return tenants.ref(id);
    }

    /** Returns the ref of a subscription. */
    public int subscriptionRef(String id) {
        return subscriptions.ref(id);
    }

    /** Returns the ref of a partner. */
    public int partnerRef(String id) {
        return partners.ref(id);
    }

    /** Returns the ref of a person. */
    public int personRef(String id) {
        return people.ref(id);
    }

    /** Returns the ref of a code: a product, channel, association type, exam or the name of an own fact. */
    public int code(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a code is empty");
        }
        return codes.number(code);
    }

    /** Adds a partner. */
    public void partner(Partner partner, int position) {
        if (isFirst(partners, partnerRef(partner.id()), FactTable.PARTNERS, "partner_id", position)) {
            partnerRows.add(partner);
        }
    }

    /** Adds a tenant of a customer. */
    public void tenant(int tenant, int customer, int position) {
        customers.define(customer, position);
        if (isFirst(tenants, tenant, FactTable.TENANTS, "tenant_id", position)) {
            tenantRows.with(0, tenant).with(1, customer);
        }
    }

    /** Adds a subscription; {@code agreementStart} is a month or {@link #NO_MONTH}. */
    public void subscription(int subscription, int tenant, int product, int channel, int agreementStart, int position) {
        if (isFirst(subscriptions, subscription, FactTable.SUBSCRIPTIONS, "subscription_id", position)) {
            subscriptionRows
                    .with(0, subscription)
                    .with(1, tenant)
                    .with(2, product)
                    .with(3, channel)
                    .with(4, agreementStart)
                    .with(5, position);
        }
    }

    /** Adds an association of a partner from one month to another, as in {@code MonthRange}; it may hold in none. */
    public void association(int partner, int subscription, int type, int first, int last, int position) {
        associationRows
                .with(PortfolioColumns.PARTNER, partner)
                .with(PortfolioColumns.TYPE, type)
                .with(PortfolioColumns.FIRST, first)
                .with(PortfolioColumns.LAST, last)
                .with(4, subscription)
                .with(5, position);
    }

    /** Adds a bill, in ten-thousandths of a USD; credits are negative. */
    public void billing(int subscription, int month, long tenThousandths, int position) {
        if (inRange(FactTable.BILLING, "amount", tenThousandths, Amount.MAX.tenThousandths(), position)) {
            billingRows.add(subscription, month, tenThousandths, position);
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
        people.define(person, position);
        affiliationRows
                .with(PortfolioColumns.PARTNER, partner)
                .with(PortfolioColumns.TYPE, 0)
                .with(PortfolioColumns.FIRST, first)
                .with(PortfolioColumns.LAST, last)
                .with(4, person)
                .with(5, position);
    }

    /** Adds an exam that a person passed; days are epoch days, the expiry inclusive or {@link #NEVER_EXPIRES}. */
    public void exam(int person, int exam, int passedOn, int expiresOn, int position) {
        examRows.with(PortfolioColumns.EXAM, exam)
                .with(PortfolioColumns.PASSED_ON, passedOn)
                .with(PortfolioColumns.EXPIRES_ON, expiresOn)
                .with(3, person)
                .with(4, position);
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
            factRows.computeIfAbsent(new FactKey(type, codes.text(name)), key -> new MonthlyRows())
                    .add(subject, month, tenThousandths, position);
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
            case PARTNERS -> partners.excuse(ref);
            case TENANTS -> tenants.excuse(ref);
            case SUBSCRIPTIONS -> subscriptions.excuse(ref);
            case PEOPLE -> people.excuse(ref);
            default -> throw new IllegalArgumentException(definedIn + " defines no id");
        }
    }

    /** Returns whether an id was excused and never defined. */
    boolean hasExcused() {
        return Stream.of(partners, tenants, subscriptions, people).anyMatch(EntityIds::hasExcused);
    }

    private boolean isFirst(EntityIds ids, int ref, FactTable table, String column, int position) {
        int earlier = ids.define(ref, position);
        if (earlier > 0) {
            faults.add(new Fault(table, position, column, "duplicate id, first at " + earlier, ids.id(ref)));
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
