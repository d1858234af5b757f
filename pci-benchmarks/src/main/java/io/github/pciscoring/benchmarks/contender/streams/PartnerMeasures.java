package io.github.pciscoring.benchmarks.contender.streams;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.MonthWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The six measures of partners as of one month, each as a stream over the partner's customers or people. */
final class PartnerMeasures {
    private static final Set<Environment> PRODUCTION = Set.of(Environment.PRODUCTION);
    private static final Set<Environment> ALL = Set.of(Environment.values());

    private final SmbRules rules;
    private final YearMonth asOf;
    private final YearMonth growthBaseline;
    private final YearMonth deploymentBaseline;
    private final MonthRange revenueMonths;
    private final List<YearMonth> addsMonths;
    private final List<YearMonth> deploymentMonths;
    private final LocalDate lastDay;

    PartnerMeasures(SmbRules rules, YearMonth asOf) {
        this.rules = rules;
        this.asOf = asOf;
        this.growthBaseline = asOf.minusMonths(rules.growthBaseline());
        this.deploymentBaseline = asOf.minusMonths(rules.deploymentBaseline());
        this.revenueMonths = SmbRules.months(rules.revenueMonths(), asOf);
        this.addsMonths = months(rules.addsMonths());
        this.deploymentMonths = months(rules.deploymentMonths());
        this.lastDay = asOf.atEndOfMonth();
    }

    private List<YearMonth> months(MonthWindow window) {
        return IntStream.rangeClosed(window.newest(), window.oldest())
                .mapToObj(asOf::minusMonths)
                .toList();
    }

    Answer answer(PartnerFacts partner) {
        String id = partner.partner().id();
        List<Set<String>> held = partner.people().stream()
                .filter(person -> person.isAffiliatedWith(id, asOf))
                .map(person -> person.examsOn(lastDay))
                .toList();
        return rules.points()
                .answer(
                        id,
                        partner.customers().stream()
                                .mapToLong(customer -> revenue(id, customer))
                                .sum(),
                        partner.customers().stream()
                                .mapToLong(customer -> netAdds(id, customer))
                                .sum(),
                        holding(held, rules.consultants()),
                        holding(held, rules.developers()),
                        tenants(partner)
                                .filter(tenant -> tenant.credits(id, asOf, rules.usageCredits()))
                                .filter(this::isNewlyDeployed)
                                .count(),
                        users(partner, asOf),
                        users(partner, growthBaseline));
    }

    private static Stream<TenantFacts> tenants(PartnerFacts partner) {
        return partner.customers().stream().flatMap(customer -> customer.tenants().stream());
    }

    private long revenue(String partnerId, CustomerFacts customer) {
        return customer.sold().stream()
                .filter(subscription -> subscription.isLinkedTo(partnerId))
                .mapToLong(subscription -> subscription.bills().stream()
                        .filter(bill -> revenueMonths.contains(bill.month()))
                        .filter(bill -> subscription.revenueMonths().contains(bill.month()))
                        .filter(bill -> subscription.credits(partnerId, bill.month(), rules.saleCredits()))
                        .mapToLong(PartnerMeasures::signed)
                        .sum())
                .sum();
    }

    private static long signed(BillingLine bill) {
        long amount = bill.amount().tenThousandths();
        return bill.kind() == BillingLine.Kind.CREDIT ? -amount : amount;
    }

    private long netAdds(String partnerId, CustomerFacts customer) {
        return addsMonths.stream()
                .mapToLong(month -> netAdds(partnerId, customer, month))
                .sum();
    }

    private long netAdds(String partnerId, CustomerFacts customer, YearMonth month) {
        YearMonth before = month.minusMonths(1);
        boolean paid = customer.isPaid(month);
        if (paid == customer.isPaid(before)) {
            return 0;
        }
        return paid ? isCredited(partnerId, customer, month) ? 1 : 0 : isCredited(partnerId, customer, before) ? -1 : 0;
    }

    private boolean isCredited(String partnerId, CustomerFacts customer, YearMonth month) {
        return customer.sold().stream()
                .anyMatch(subscription ->
                        subscription.isPaid(month) && subscription.credits(partnerId, month, rules.saleCredits()));
    }

    private boolean isNewlyDeployed(TenantFacts tenant) {
        return tenant.users(deploymentBaseline, PRODUCTION) < rules.below()
                && deploymentMonths.stream().anyMatch(month -> tenant.users(month, PRODUCTION) > rules.above());
    }

    private long users(PartnerFacts partner, YearMonth month) {
        return tenants(partner)
                .filter(tenant -> tenant.credits(partner.partner().id(), month, rules.usageCredits()))
                .mapToLong(tenant -> tenant.users(month, ALL))
                .sum();
    }

    private static long holding(List<Set<String>> held, ExamFormula formula) {
        return held.stream().filter(exams -> SmbRules.holds(formula, exams)).count();
    }
}
