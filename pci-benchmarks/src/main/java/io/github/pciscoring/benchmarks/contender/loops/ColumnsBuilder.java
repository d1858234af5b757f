package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes facts, and makes columns of them. Not thread-safe. */
final class ColumnsBuilder implements Consumer<Fact> {
    private final SmbRules rules;
    private final MonthBits months;
    private final int first;
    private final int span;

    private final List<Partner> partners = new ArrayList<>();
    private final Map<String, List<TenantRows>> customers = new LinkedHashMap<>();
    private final Map<String, TenantRows> tenants = new LinkedHashMap<>();
    private final Map<String, SubscriptionRows> subscriptions = new LinkedHashMap<>();
    private final Map<String, PersonRows> people = new LinkedHashMap<>();

    ColumnsBuilder(SmbRules rules, YearMonth first, YearMonth last) {
        this.rules = rules;
        this.months = MonthBits.startingBefore(first);
        this.first = MonthRange.month(first);
        this.span = MonthRange.month(last) - this.first + 1;
        months.bit(last);
    }

    @Override
    public void accept(Fact fact) {
        if (fact instanceof PaidSeats seats) {
            if (seats.seats() > 0) {
                of(seats.subscriptionId()).paid |= 1L << months.bit(seats.month());
            }
        } else if (fact instanceof ActiveUsers users) {
            boolean production = users.environment() == Environment.PRODUCTION;
            of(users.subscriptionId()).addUsers(production, index(users.month()), users.users());
        } else if (fact instanceof BillingLine bill) {
            long amount = bill.amount().tenThousandths();
            of(bill.subscriptionId())
                    .addBilled(index(bill.month()), bill.kind() == BillingLine.Kind.CREDIT ? -amount : amount);
        } else if (fact instanceof PartnerAssociation association) {
            of(association.subscriptionId()).associations.add(association);
        } else if (fact instanceof Subscription subscription) {
            SubscriptionRows rows = new SubscriptionRows(subscription, span);
            subscriptions.put(subscription.id(), rows);
            if (rules.isEligible(subscription)) {
                known(tenants, subscription.tenantId()).subscriptions.add(rows);
            }
        } else if (fact instanceof Tenant tenant) {
            TenantRows rows = new TenantRows();
            tenants.put(tenant.id(), rows);
            customers
                    .computeIfAbsent(tenant.customerId(), id -> new ArrayList<>())
                    .add(rows);
        } else if (fact instanceof Partner partner) {
            partners.add(partner);
        } else if (fact instanceof Affiliation affiliation) {
            people.computeIfAbsent(affiliation.personId(), id -> new PersonRows())
                    .affiliations
                    .add(affiliation);
        } else if (fact instanceof ExamPass pass) {
            known(people, pass.personId()).passes.add(pass);
        }
    }

    private SubscriptionRows of(String subscriptionId) {
        return known(subscriptions, subscriptionId);
    }

    private static <T> T known(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("unknown, or not yet known: " + id);
        }
        return found;
    }

    private int index(YearMonth month) {
        return MonthRange.month(month) - first;
    }

    Columns build() {
        Map<String, Integer> numbers = new HashMap<>();
        partners.forEach(partner -> numbers.put(partner.id(), numbers.size()));
        int firstBit = first - months.base();
        CustomerColumns ofCustomers = new CustomerColumns(rules, months, firstBit, span, numbers);
        customers.values().forEach(ofCustomers::add);
        PersonColumns ofPeople = new PersonColumns(rules, months, numbers);
        people.values().forEach(ofPeople::add);
        return new Columns(partners, months, firstBit, span, ofCustomers, ofPeople);
    }
}
