package io.github.pciscoring.rules.functional;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.function.Consumer;

/** What there is to say about a subscription. */
final class Subscribed {
    private final Scenario scenario;
    private final Months months;
    private final String id;
    private final Subscription.Builder product;

    Subscribed(Scenario scenario, Months months, String id, Tenant tenant) {
        this.scenario = scenario;
        this.months = months;
        this.id = id;
        this.product = Subscription.builder()
                .id(id)
                .tenantId(tenant.id())
                .product("SALES")
                .channel("CSP");
    }

    Subscribed product(String code) {
        product.product(code);
        return this;
    }

    Subscribed channel(String code) {
        product.channel(code);
        return this;
    }

    /** Sells it through an enterprise agreement that started in a month. */
    Subscribed agreement(String start) {
        product.channel("EA").agreementStart(months.month(start));
        return this;
    }

    Subscribed paid(String range) {
        return seats(range, 1);
    }

    Subscribed seats(String range, int seats) {
        return eachMonth(range, month -> scenario.add(new PaidSeats(id, month, seats)));
    }

    Subscribed billed(String month, String amount) {
        return billed(month, amount, BillingLine.Kind.CHARGE);
    }

    Subscribed refunded(String month, String amount) {
        return billed(month, amount, BillingLine.Kind.CREDIT);
    }

    private Subscribed billed(String month, String amount, BillingLine.Kind kind) {
        scenario.add(BillingLine.builder()
                .subscriptionId(id)
                .month(months.month(month))
                .kind(kind)
                .amount(Amount.of(amount))
                .build());
        return this;
    }

    Subscribed users(String range, int users) {
        return users(range, users, Environment.PRODUCTION);
    }

    Subscribed sandboxUsers(String range, int users) {
        return users(range, users, Environment.SANDBOX);
    }

    private Subscribed users(String range, int users, Environment environment) {
        return eachMonth(
                range,
                month -> scenario.add(ActiveUsers.builder()
                        .subscriptionId(id)
                        .month(month)
                        .environment(environment)
                        .users(users)
                        .build()));
    }

    Subscribed linked(String partner, String type) {
        return linked(partner, type, "..");
    }

    Subscribed linked(String partner, String type, String range) {
        scenario.partner(partner);
        scenario.add(PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(id)
                .type(type)
                .months(months.range(range))
                .build());
        return this;
    }

    private Subscribed eachMonth(String range, Consumer<YearMonth> fact) {
        MonthRange each = months.range(range);
        for (int month = each.first(); month <= each.last(); month++) {
            fact.accept(MonthRange.yearMonth(month));
        }
        return this;
    }

    Subscription subscription() {
        return product.build();
    }
}
