package io.github.pciscoring.rules.reference;

import static java.util.stream.Collectors.groupingBy;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts as plain tables, and SPEC's vocabulary over them; every question goes through the rows. */
final class ReferenceFacts {
    private final List<Partner> partners;
    private final List<Affiliation> affiliations;
    private final List<ExamPass> exams;
    private final List<Tenant> tenants;
    private final List<Subscription> subscriptions;
    private final Map<String, List<Tenant>> tenantsOfCustomer;
    private final Map<String, List<Subscription>> subscriptionsOfTenant;
    private final Map<String, List<PartnerAssociation>> associationsOfSubscription;
    private final Map<String, List<BillingLine>> billsOfSubscription;
    private final Map<String, List<PaidSeats>> seatsOfSubscription;
    private final Map<String, List<ActiveUsers>> usageOfSubscription;

    ReferenceFacts(List<Fact> facts) {
        partners = table(facts, Partner.class);
        affiliations = table(facts, Affiliation.class);
        exams = table(facts, ExamPass.class);
        tenants = table(facts, Tenant.class);
        subscriptions = table(facts, Subscription.class);
        tenantsOfCustomer = tenants.stream().collect(groupingBy(Tenant::customerId));
        subscriptionsOfTenant = subscriptions.stream().collect(groupingBy(Subscription::tenantId));
        associationsOfSubscription =
                table(facts, PartnerAssociation.class).stream().collect(groupingBy(PartnerAssociation::subscriptionId));
        billsOfSubscription = table(facts, BillingLine.class).stream().collect(groupingBy(BillingLine::subscriptionId));
        seatsOfSubscription = table(facts, PaidSeats.class).stream().collect(groupingBy(PaidSeats::subscriptionId));
        usageOfSubscription = table(facts, ActiveUsers.class).stream().collect(groupingBy(ActiveUsers::subscriptionId));
    }

    private static <T extends Fact> List<T> table(List<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Partner> partners() {
        return partners;
    }

    List<Affiliation> affiliations() {
        return affiliations;
    }

    List<ExamPass> examsOf(String personId) {
        return exams.stream().filter(exam -> exam.personId().equals(personId)).toList();
    }

    List<String> customers() {
        return List.copyOf(tenantsOfCustomer.keySet());
    }

    List<String> tenants() {
        return tenants.stream().map(Tenant::id).toList();
    }

    /** All subscriptions, eligible or not. */
    List<Subscription> subscriptions() {
        return subscriptions;
    }

    Subscription subscription(String id) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    /** "A customer owns tenants; a tenant owns subscriptions." */
    boolean belongsTo(Subscription subscription, AccountLevel level, String accountId) {
        return switch (level) {
            case SUBSCRIPTION -> subscription.id().equals(accountId);
            case TENANT -> subscription.tenantId().equals(accountId);
            case CUSTOMER ->
                tenantsOfCustomer.getOrDefault(accountId, List.of()).stream()
                        .anyMatch(tenant -> tenant.id().equals(subscription.tenantId()));
            case TENANT_PRODUCT, PERSON -> false;
        };
    }

    /** "Its product is on the rule set's list." */
    static boolean eligible(Subscription subscription) {
        return ReferenceRules.ELIGIBLE_PRODUCTS.contains(subscription.product());
    }

    List<Subscription> subscriptionsOfTenant(String tenantId) {
        return subscriptionsOfTenant.getOrDefault(tenantId, List.of());
    }

    /** "A customer owns tenants; a tenant owns subscriptions." */
    List<Subscription> subscriptionsOfCustomer(String customerId) {
        return tenantsOfCustomer.getOrDefault(customerId, List.of()).stream()
                .flatMap(tenant -> subscriptionsOfTenant(tenant.id()).stream())
                .toList();
    }

    /** "A partner is linked to a subscription from one month to another (both inclusive, either end open)." */
    List<PartnerAssociation> associations(Subscription subscription, YearMonth month) {
        return associationsEver(subscription).stream()
                .filter(association -> association.months().contains(month))
                .toList();
    }

    /** The same whatever their months, even without any. */
    List<PartnerAssociation> associationsEver(Subscription subscription) {
        return associationsOfSubscription.getOrDefault(subscription.id(), List.of());
    }

    /** "At least 1 paid seat in m. No seat row for a month means 0 seats." */
    boolean paid(Subscription subscription, YearMonth month) {
        return seatsOfSubscription.getOrDefault(subscription.id(), List.of()).stream()
                .anyMatch(row -> row.month().equals(month) && row.seats() >= 1);
    }

    /** "Charges minus credits." */
    BigDecimal chargesMinusCredits(Subscription subscription, YearMonth month) {
        return billsOfSubscription.getOrDefault(subscription.id(), List.of()).stream()
                .filter(line -> line.month().equals(month))
                .map(line -> signed(line))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal signed(BillingLine line) {
        BigDecimal amount = line.amount().toBigDecimal();
        return line.kind() == BillingLine.Kind.CREDIT ? amount.negate() : amount;
    }

    /** "No usage row means 0." */
    long activeUsers(Subscription subscription, YearMonth month, Set<Environment> environments) {
        return usageOfSubscription.getOrDefault(subscription.id(), List.of()).stream()
                .filter(row -> row.month().equals(month) && environments.contains(row.environment()))
                .mapToLong(ActiveUsers::users)
                .sum();
    }
}
