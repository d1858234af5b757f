package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The columns of customers, tenants and subscriptions, made customer by customer. Not thread-safe. */
final class CustomerColumns {
    final LongStream.Builder paid = LongStream.builder();
    final LinksBuilder customerLinks = new LinksBuilder();
    final IntStream.Builder users = IntStream.builder();
    final IntStream.Builder sandboxRows = IntStream.builder();
    final IntStream.Builder sandbox = IntStream.builder();
    final LinksBuilder tenantLinks = new LinksBuilder();
    final LongStream.Builder billed = LongStream.builder();
    final LinksBuilder billedLinks = new LinksBuilder();

    private final SmbRules rules;
    private final MonthBits months;
    private final int firstBit;
    private final int span;
    private final Map<String, Integer> partners;
    private int sandboxCount;

    CustomerColumns(SmbRules rules, MonthBits months, int firstBit, int span, Map<String, Integer> partners) {
        this.rules = rules;
        this.months = months;
        this.firstBit = firstBit;
        this.span = span;
        this.partners = partners;
    }

    void add(List<TenantRows> tenants) {
        long paidMonths = 0;
        for (TenantRows tenant : tenants) {
            for (SubscriptionRows subscription : tenant.subscriptions) {
                if (rules.isSold(subscription.subscription)) {
                    paidMonths |= subscription.paid;
                    addSold(subscription);
                }
            }
            addTenant(tenant);
        }
        if (!customerLinks.isEmpty()) {
            customerLinks.end();
            paid.add(paidMonths);
        }
    }

    private void addSold(SubscriptionRows subscription) {
        MonthRange numbers = new MonthRange(months.base() + firstBit, months.base() + firstBit + span - 1);
        long counting = months.mask(rules.revenueMonths(subscription.subscription)) & months.mask(numbers);
        subscription.eachCredit(rules.saleCredits(), months, (partner, credited) -> {
            customerLinks.add(number(partner), credited & subscription.paid);
            billedLinks.add(number(partner), subscription.hasBills() ? credited & counting : 0);
        });
        if (billedLinks.isEmpty()) {
            return;
        }
        billedLinks.end();
        long before = 0;
        billed.add(before);
        for (int month = 0; month < span; month++) {
            before += subscription.billed(month);
            billed.add(before);
        }
    }

    private void addTenant(TenantRows tenant) {
        for (SubscriptionRows subscription : tenant.subscriptions) {
            subscription.eachCredit(
                    rules.usageCredits(),
                    months,
                    (partner, credited) -> tenantLinks.add(number(partner), credited & subscription.paid));
        }
        if (tenantLinks.isEmpty()) {
            return;
        }
        tenantLinks.end();
        boolean hasSandbox = tenant.hasSandbox();
        sandboxRows.add(hasSandbox ? sandboxCount++ : -1);
        for (int month = 0; month < span; month++) {
            int inProduction = 0;
            int elsewhere = 0;
            for (SubscriptionRows subscription : tenant.subscriptions) {
                boolean counts = (subscription.paid >>> (firstBit + month) & 1) != 0;
                inProduction += counts ? subscription.production(month) : 0;
                elsewhere += counts ? subscription.sandbox(month) : 0;
            }
            users.add(inProduction);
            if (hasSandbox) {
                sandbox.add(elsewhere);
            }
        }
    }

    private int number(String partner) {
        return Objects.requireNonNull(partners.get(partner));
    }
}
