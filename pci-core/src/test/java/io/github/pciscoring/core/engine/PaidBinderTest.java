package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.months;
import static io.github.pciscoring.core.engine.EngineFacts.seats;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaidBinderTest {
    private final PortfolioColumns columns = EngineFacts.columns(
            tenant("T1", "C1"),
            tenant("T2", "C1"),
            tenant("T3", "C2"),
            subscription("S1", "T1", "A"),
            subscription("S2", "T1", "B"),
            subscription("S3", "T2", "A"),
            seats("S1", 4, 0),
            seats("S1", 3, 1),
            seats("S1", 2, 7),
            seats("S1", 6, 1),
            seats("S2", 4, 1),
            seats("S3", 60, 1));

    @Test
    void bySubscription_seats_arePaidWhereThereIsAtLeastOne() {
        MonthIntervals paid = PaidBinder.bySubscription(columns);
        assertThat(months(paid, 0)).containsExactly(2, 3, 6);
        assertThat(months(paid, 1)).containsExactly(4);
        assertThat(months(paid, 2)).containsExactly(60);
    }

    @Test
    void byAccount_level_unitesItsSubscriptions() {
        MonthIntervals customers = byAccount(SubscriptionScope.everything(), AccountLevel.CUSTOMER);
        assertThat(months(customers, 0)).containsExactly(2, 3, 4, 6, 60);
        assertThat(months(customers, 1)).isEmpty();
        MonthIntervals tenants = byAccount(SubscriptionScope.everything(), AccountLevel.TENANT);
        assertThat(months(tenants, 0)).containsExactly(2, 3, 4, 6);
        assertThat(months(tenants, 1)).containsExactly(60);
    }

    @Test
    void byAccount_scope_leavesOthersOut() {
        SubscriptionScope scope = SubscriptionScope.everything().withProducts(Set.of("B"));
        assertThat(months(byAccount(scope, AccountLevel.CUSTOMER), 0)).containsExactly(4);
        assertThat(months(byAccount(scope, AccountLevel.SUBSCRIPTION), 0)).isEmpty();
        assertThat(months(byAccount(scope, AccountLevel.SUBSCRIPTION), 1)).containsExactly(4);
    }

    private MonthIntervals byAccount(SubscriptionScope scope, AccountLevel level) {
        return PaidBinder.byAccount(
                columns, PaidBinder.bySubscription(columns), EngineFacts.scope(columns, scope), level);
    }
}
