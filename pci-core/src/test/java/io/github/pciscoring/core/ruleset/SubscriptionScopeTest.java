package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionScopeTest {

    @Test
    void covers_everything_isAnyProductInAnyChannel() {
        assertThat(SubscriptionScope.everything().covers("A", "DIRECT")).isTrue();
        assertThat(SubscriptionScope.everything().agreementMonths()).isEmpty();
    }

    @Test
    void covers_productsAndChannels_needsBoth() {
        SubscriptionScope scope =
                SubscriptionScope.everything().withProducts(Set.of("A")).withChannels(Set.of("DIRECT"));
        assertThat(scope.covers("A", "DIRECT")).isTrue();
        assertThat(scope.covers("B", "DIRECT")).isFalse();
        assertThat(scope.covers("A", "AGENT")).isFalse();
        assertThat(scope.covers("a", "DIRECT")).isFalse();
    }

    @Test
    void covers_noProducts_isNothing() {
        assertThat(SubscriptionScope.everything().withProducts(Set.of()).covers("A", "DIRECT"))
                .isFalse();
    }

    @Test
    void withAgreementMonths_limits_keepsTheRest() {
        SubscriptionScope scope =
                SubscriptionScope.everything().withProducts(Set.of("A")).withAgreementMonths(Map.of("DIRECT", 12));
        assertThat(scope.products()).contains(Set.of("A"));
        assertThat(scope.channels()).isEmpty();
        assertThat(scope.agreementMonths()).containsExactly(Map.entry("DIRECT", 12));
        assertThat(scope.covers("A", "DIRECT")).isTrue();
    }

    @Test
    void withAgreementMonths_belowOne_isRefused() {
        assertThatThrownBy(() -> SubscriptionScope.everything().withAgreementMonths(Map.of("DIRECT", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement months of DIRECT is below 1: 0");
    }

    @Test
    void toString_setsInAnyOrder_isTheSame() {
        SubscriptionScope one = SubscriptionScope.everything().withProducts(new LinkedHashSet<>(List.of("B", "A")));
        SubscriptionScope other = SubscriptionScope.everything().withProducts(new LinkedHashSet<>(List.of("A", "B")));
        assertThat(one).isEqualTo(other).hasToString(other.toString());
    }

    @Test
    void constructor_setChangedLater_staysAsItWas() {
        Set<String> products = new HashSet<>(Set.of("A"));
        SubscriptionScope scope = new SubscriptionScope(Optional.of(products), Optional.empty(), Map.of());
        products.add("B");
        assertThat(scope.covers("B", "DIRECT")).isFalse();
    }
}
