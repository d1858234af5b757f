package io.github.pciscoring.benchmarks.contender.streams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Groups facts by what they belong to, up to partners. */
final class FactGroups {
    private final SmbRules rules;
    private final Map<FactTable, List<Fact>> tables;

    FactGroups(List<Fact> facts, SmbRules rules) {
        this.rules = rules;
        this.tables = facts.stream().collect(groupingBy(Fact::table));
    }

    private <T extends Fact> Stream<T> all(FactTable table, Class<T> type) {
        return tables.getOrDefault(table, List.of()).stream().map(type::cast);
    }

    /** Returns all partners, in their order. */
    List<PartnerFacts> partners() {
        Map<String, List<CustomerFacts>> customers = byPartner(customers(), FactGroups::linked);
        Map<String, List<PersonFacts>> people = byPartner(people(), FactGroups::employers);
        return all(FactTable.PARTNERS, Partner.class)
                .map(partner -> new PartnerFacts(
                        partner,
                        customers.getOrDefault(partner.id(), List.of()),
                        people.getOrDefault(partner.id(), List.of())))
                .toList();
    }

    private static <T> Map<String, List<T>> byPartner(Stream<T> all, Function<T, Set<String>> partnersOf) {
        return all.flatMap(one -> partnersOf.apply(one).stream().map(partner -> Map.entry(partner, one)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Set<String> linked(CustomerFacts customer) {
        Set<String> partners = new HashSet<>();
        for (TenantFacts tenant : customer.tenants()) {
            for (SubscriptionFacts subscription : tenant.subscriptions()) {
                subscription.associations().forEach(association -> partners.add(association.partnerId()));
            }
        }
        return partners;
    }

    private static Set<String> employers(PersonFacts person) {
        return person.affiliations().stream().map(Affiliation::partnerId).collect(toSet());
    }

    private Stream<PersonFacts> people() {
        Map<String, List<ExamPass>> passes =
                all(FactTable.EXAMS, ExamPass.class).collect(groupingBy(ExamPass::personId));
        return all(FactTable.PEOPLE, Affiliation.class).collect(groupingBy(Affiliation::personId)).entrySet().stream()
                .map(person -> new PersonFacts(person.getValue(), passes.getOrDefault(person.getKey(), List.of())));
    }

    private Stream<CustomerFacts> customers() {
        Map<String, List<SubscriptionFacts>> ofTenant = subscriptions()
                .collect(groupingBy(subscription -> subscription.subscription().tenantId()));
        return all(FactTable.TENANTS, Tenant.class).collect(groupingBy(Tenant::customerId)).values().stream()
                .map(tenants -> customer(tenants.stream()
                        .map(tenant -> new TenantFacts(ofTenant.getOrDefault(tenant.id(), List.of())))
                        .toList()));
    }

    private static CustomerFacts customer(List<TenantFacts> tenants) {
        return new CustomerFacts(
                tenants,
                tenants.stream()
                        .flatMap(tenant -> tenant.subscriptions().stream())
                        .filter(SubscriptionFacts::sold)
                        .toList());
    }

    private Stream<SubscriptionFacts> subscriptions() {
        Map<String, List<PartnerAssociation>> links = all(FactTable.ASSOCIATIONS, PartnerAssociation.class)
                .collect(groupingBy(PartnerAssociation::subscriptionId));
        Map<String, List<BillingLine>> bills =
                all(FactTable.BILLING, BillingLine.class).collect(groupingBy(BillingLine::subscriptionId));
        Map<String, Set<YearMonth>> paid = all(FactTable.SEATS, PaidSeats.class)
                .filter(row -> row.seats() > 0)
                .collect(groupingBy(PaidSeats::subscriptionId, mapping(PaidSeats::month, toSet())));
        Map<String, Map<YearMonth, List<ActiveUsers>>> usage = all(FactTable.USAGE, ActiveUsers.class)
                .collect(groupingBy(ActiveUsers::subscriptionId, groupingBy(ActiveUsers::month)));
        return all(FactTable.SUBSCRIPTIONS, Subscription.class)
                .filter(rules::isEligible)
                .map(subscription -> new SubscriptionFacts(
                        subscription,
                        rules.isSold(subscription),
                        rules.revenueMonths(subscription),
                        links.getOrDefault(subscription.id(), List.of()),
                        bills.getOrDefault(subscription.id(), List.of()),
                        paid.getOrDefault(subscription.id(), Set.of()),
                        usage.getOrDefault(subscription.id(), Map.of())));
    }

    /** Returns partners by id. */
    static Map<String, PartnerFacts> byId(List<PartnerFacts> partners) {
        return partners.stream().collect(toMap(facts -> facts.partner().id(), Function.identity()));
    }
}
