package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.START;
import static io.github.pciscoring.core.engine.EngineFacts.month;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeBinderTest {
    private static final PortfolioColumns COLUMNS = EngineFacts.columns(
            tenant("T1", "C1"),
            subscription("S1", "T1", "A"),
            agreement("S2", "LEASE"),
            agreement("S3", "AGENT"),
            subscription("S4", "T1", "B"));

    @Test
    void contains_noLimit_isEveryMonth() {
        ScopeBinder scope = EngineFacts.scope(COLUMNS, SubscriptionScope.everything());
        assertThat(scope.isEmpty(0)).isFalse();
        assertThat(scope.first(0)).isEqualTo(MonthRange.OPEN_FIRST);
        assertThat(scope.last(0)).isEqualTo(MonthRange.OPEN_LAST);
        assertThat(contains(scope, 0, Integer.MIN_VALUE)).isTrue();
    }

    @Test
    void contains_notCovered_isNoMonth() {
        ScopeBinder scope = EngineFacts.scope(
                COLUMNS,
                SubscriptionScope.everything().withProducts(Set.of("A")).withChannels(Set.of("DIRECT")));
        assertThat(scope.isEmpty(0)).isFalse();
        assertThat(scope.isEmpty(1)).isTrue();
        assertThat(scope.isEmpty(3)).isTrue();
        assertThat(contains(scope, 1, START)).isFalse();
    }

    @Test
    void contains_agreement_isItsFirstMonthsInLimitedChannelsOnly() {
        ScopeBinder scope =
                EngineFacts.scope(COLUMNS, SubscriptionScope.everything().withAgreementMonths(Map.of("LEASE", 12)));
        assertThat(contains(scope, 1, START + 2)).isFalse();
        assertThat(contains(scope, 1, START + 3)).isTrue();
        assertThat(contains(scope, 1, START + 14)).isTrue();
        assertThat(contains(scope, 1, START + 15)).isFalse();
        assertThat(contains(scope, 2, START + 15)).isTrue();
    }

    @Test
    void contains_largestLimit_doesNotOverflow() {
        ScopeBinder scope = EngineFacts.scope(
                COLUMNS, SubscriptionScope.everything().withAgreementMonths(Map.of("LEASE", Integer.MAX_VALUE)));
        assertThat(contains(scope, 1, START + 3)).isTrue();
        assertThat(contains(scope, 1, Integer.MAX_VALUE)).isTrue();
        assertThat(contains(scope, 1, START + 2)).isFalse();
    }

    @Test
    void constructor_limitedAgreementWithoutAStart_isRefused() {
        SubscriptionScope scope =
                SubscriptionScope.everything().withProducts(Set.of("A")).withAgreementMonths(Map.of("DIRECT", 12));
        assertThatThrownBy(() -> EngineFacts.scope(COLUMNS, scope))
                .isInstanceOf(InvalidPortfolioException.class)
                .hasMessage("1 fault:\nsubscriptions: agreement_start: missing, and the rule set limits agreements"
                        + " in channel DIRECT: \"S1\"");
    }

    private static Fact agreement(String id, String channel) {
        return Subscription.builder()
                .id(id)
                .tenantId("T1")
                .product("A")
                .channel(channel)
                .agreementStart(month(3))
                .build();
    }

    private static boolean contains(ScopeBinder scope, int subscription, int month) {
        return !scope.isEmpty(subscription) && scope.first(subscription) <= month && month <= scope.last(subscription);
    }
}
