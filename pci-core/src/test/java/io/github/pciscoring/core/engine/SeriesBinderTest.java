package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.START;
import static io.github.pciscoring.core.engine.EngineFacts.month;
import static io.github.pciscoring.core.engine.EngineFacts.seats;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesBinderTest {
    private static final PortfolioColumns COLUMNS = EngineFacts.columns(
            tenant("T1", "C1"),
            tenant("T2", "C2"),
            tenant("T3", "C1"),
            subscription("S1", "T1", "A"),
            subscription("S2", "T1", "B"),
            subscription("S3", "T3", "A"),
            seats("S1", 1, 1),
            seats("S1", 2, 0),
            seats("S2", 2, 1),
            seats("S3", 2, 1),
            users("S1", 1, Environment.PRODUCTION, 1),
            users("S1", 2, Environment.PRODUCTION, 10),
            users("S1", 1, Environment.SANDBOX, 100),
            users("S2", 2, Environment.PRODUCTION, 1_000),
            users("S3", 2, Environment.SANDBOX, 10_000),
            users("S3", 1, Environment.PRODUCTION, 100_000));

    @Test
    void sum_level_addsUpItsSubscriptions() {
        MonthSeries customers = sum(SubscriptionScope.everything(), false, AccountLevel.CUSTOMER);
        assertThat(customers.at(0, START + 1)).isEqualTo(100_101);
        assertThat(customers.at(0, START + 2)).isEqualTo(11_010);
        assertThat(customers.rows()).isEqualTo(2);
        MonthSeries products = sum(SubscriptionScope.everything(), false, AccountLevel.TENANT_PRODUCT);
        assertThat(products.at(0, START + 2)).isEqualTo(10);
        assertThat(products.at(1, START + 2)).isEqualTo(1_000);
    }

    @Test
    void sum_whilePaid_leavesUnpaidMonthsOut() {
        MonthSeries customers = sum(SubscriptionScope.everything(), true, AccountLevel.CUSTOMER);
        assertThat(customers.at(0, START + 1)).isEqualTo(101);
        assertThat(customers.at(0, START + 2)).isEqualTo(11_000);
    }

    @Test
    void sum_scope_leavesOthersOut() {
        MonthSeries tenants = sum(SubscriptionScope.everything().withProducts(Set.of("B")), false, AccountLevel.TENANT);
        assertThat(tenants.at(0, START + 1)).isZero();
        assertThat(tenants.at(0, START + 2)).isEqualTo(1_000);
        assertThat(tenants.rows()).isEqualTo(1);
    }

    @Test
    void sum_manyRows_grows() {
        List<Fact> facts = new ArrayList<>(List.of(tenant("T1", "C1"), subscription("S1", "T1", "A")));
        for (int month = 1; month <= 200; month++) {
            facts.add(users("S1", month, Environment.PRODUCTION, month));
        }
        PortfolioColumns columns = EngineFacts.columns(facts.toArray(Fact[]::new));
        MonthSeries sum = new SeriesBinder(
                        columns, EngineFacts.scope(columns, SubscriptionScope.everything()), Optional.empty())
                .sum(List.of(columns.production()), AccountLevel.TENANT);
        assertThat(sum.rows()).isEqualTo(200);
        assertThat(sum.at(0, START + 200)).isEqualTo(200);
    }

    private static MonthSeries sum(SubscriptionScope scope, boolean whilePaid, AccountLevel level) {
        Optional<MonthIntervals> paid = whilePaid ? Optional.of(PaidBinder.bySubscription(COLUMNS)) : Optional.empty();
        return new SeriesBinder(COLUMNS, EngineFacts.scope(COLUMNS, scope), paid)
                .sum(List.of(COLUMNS.production(), COLUMNS.sandbox()), level);
    }

    private static Fact users(String subscription, int month, Environment environment, int users) {
        return ActiveUsers.builder()
                .subscriptionId(subscription)
                .month(month(month))
                .environment(environment)
                .users(users)
                .build();
    }
}
