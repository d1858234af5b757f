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

/**
 * Builds a {@link Portfolio} from facts in any order, one by one as values or in bulk. Builds once; not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an array by table, since every fact passes here
public final class PortfolioBuilder {
    private static final int DEFAULT_FAULT_LIMIT = 1000;

    private final BulkFacts bulk;
    private final int[] positions = new int[FactTable.values().length];
    private boolean built;

    /** Creates an empty builder that lists up to 1,000 faults. */
    public PortfolioBuilder() {
        this(DEFAULT_FAULT_LIMIT);
    }

    /**
     * Creates an empty builder.
     *
     * @param faultLimit how many faults are listed at most, 1 or more; all are counted
     */
    public PortfolioBuilder(int faultLimit) {
        bulk = new BulkFacts(faultLimit);
    }

    /** Returns the way in for facts in bulk; they and facts given one by one come into the same portfolio. */
    public BulkFacts bulk() {
        return bulk;
    }

    /** Adds facts. */
    public PortfolioBuilder addAll(Iterable<? extends Fact> facts) {
        facts.forEach(this::add);
        return this;
    }

    /** Adds a fact; its position in faults is its count among the facts of its table given one by one. */
    public PortfolioBuilder add(Fact fact) {
        int position = ++positions[fact.table().ordinal()];
        if (fact instanceof Partner partner) {
            bulk.partner(partner, position);
        } else if (fact instanceof Tenant tenant) {
            bulk.tenant(bulk.tenantRef(tenant.id()), bulk.customerRef(tenant.customerId()), position);
        } else if (fact instanceof Subscription subscription) {
            add(subscription, position);
        } else if (fact instanceof PartnerAssociation association) {
            add(association, position);
        } else if (fact instanceof BillingLine line) {
            add(line, position);
        } else if (fact instanceof PaidSeats seats) {
            bulk.seats(
                    bulk.subscriptionRef(seats.subscriptionId()),
                    MonthRange.month(seats.month()),
                    seats.seats(),
                    position);
        } else if (fact instanceof ActiveUsers users) {
            bulk.users(
                    bulk.subscriptionRef(users.subscriptionId()),
                    MonthRange.month(users.month()),
                    users.environment(),
                    users.users(),
                    position);
        } else if (fact instanceof Affiliation affiliation) {
            add(affiliation, position);
        } else if (fact instanceof ExamPass exam) {
            add(exam, position);
        } else if (fact instanceof OwnFact own) {
            add(own, position);
        }
        return this;
    }

    private void add(Subscription subscription, int position) {
        bulk.subscription(
                bulk.subscriptionRef(subscription.id()),
                bulk.tenantRef(subscription.tenantId()),
                bulk.code(subscription.product()),
                bulk.code(subscription.channel()),
                subscription.agreementStart().map(MonthRange::month).orElse(BulkFacts.NO_MONTH),
                position);
    }

    private void add(PartnerAssociation association, int position) {
        bulk.association(
                bulk.partnerRef(association.partnerId()),
                bulk.subscriptionRef(association.subscriptionId()),
                bulk.code(association.type()),
                association.months().first(),
                association.months().last(),
                position);
    }

    private void add(BillingLine line, int position) {
        long amount = line.amount().tenThousandths();
        bulk.billing(
                bulk.subscriptionRef(line.subscriptionId()),
                MonthRange.month(line.month()),
                line.kind() == BillingLine.Kind.CREDIT ? -amount : amount,
                position);
    }

    private void add(Affiliation affiliation, int position) {
        bulk.affiliation(
                bulk.personRef(affiliation.personId()),
                bulk.partnerRef(affiliation.partnerId()),
                affiliation.months().first(),
                affiliation.months().last(),
                position);
    }

    private void add(ExamPass exam, int position) {
        bulk.exam(
                bulk.personRef(exam.personId()),
                bulk.code(exam.exam()),
                Math.toIntExact(exam.passedOn().toEpochDay()),
                exam.expiresOn()
                        .map(LocalDate::toEpochDay)
                        .map(Math::toIntExact)
                        .orElse(BulkFacts.NEVER_EXPIRES),
                position);
    }

    private void add(OwnFact own, int position) {
        bulk.fact(
                own.subjectType(),
                subjectRef(own.subjectType(), own.subjectId()),
                own.month().map(MonthRange::month).orElse(BulkFacts.NO_MONTH),
                bulk.code(own.name()),
                own.value().tenThousandths(),
                position);
    }

    private int subjectRef(SubjectType type, String id) {
        return switch (type) {
            case CUSTOMER -> bulk.customerRef(id);
            case TENANT -> bulk.tenantRef(id);
            case SUBSCRIPTION -> bulk.subscriptionRef(id);
            case PERSON -> bulk.personRef(id);
            case PARTNER -> bulk.partnerRef(id);
        };
    }

    /**
     * Returns the portfolio.
     *
     * @throws InvalidPortfolioException listing what is wrong: unknown ids, duplicate ids, duplicate snapshots, values
     *     out of range, sums that could overflow
     * @throws IllegalStateException if it was built before, or a record was excused and not reported
     */
    public Portfolio build() {
        if (built) {
            throw new IllegalStateException("built before");
        }
        built = true;
        return new PortfolioAssembly(bulk).assemble();
    }
}
