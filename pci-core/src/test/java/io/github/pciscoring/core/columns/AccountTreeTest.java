package io.github.pciscoring.core.columns;

import static io.github.pciscoring.core.facts.AccountLevel.CUSTOMER;
import static io.github.pciscoring.core.facts.AccountLevel.PERSON;
import static io.github.pciscoring.core.facts.AccountLevel.SUBSCRIPTION;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT_PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AccountTreeTest {
    /** Customers with 2, 0 and 1 tenants; tenants with 1, 0 and 2 tenant-products; these with 2, 1 and 3 subscriptions. */
    private final AccountTree tree =
            new AccountTree(new int[] {0, 2, 2, 3}, new int[] {0, 1, 1, 3}, new int[] {0, 2, 3, 6});

    @Test
    void size_level_isTheNumberOfItsAccounts() {
        assertThat(tree.size(CUSTOMER)).isEqualTo(3);
        assertThat(tree.size(TENANT)).isEqualTo(3);
        assertThat(tree.size(TENANT_PRODUCT)).isEqualTo(3);
        assertThat(tree.size(SUBSCRIPTION)).isEqualTo(6);
    }

    @Test
    void begin_innerOfOuter_isWhereTheOneBeforeEnds() {
        assertThat(tree.begin(SUBSCRIPTION, CUSTOMER, 0)).isZero();
        assertThat(tree.begin(SUBSCRIPTION, CUSTOMER, 1)).isEqualTo(2);
        assertThat(tree.begin(SUBSCRIPTION, CUSTOMER, 2)).isEqualTo(2);
        assertThat(tree.begin(SUBSCRIPTION, CUSTOMER, 3)).isEqualTo(6);
        assertThat(tree.begin(TENANT_PRODUCT, TENANT, 2)).isEqualTo(1);
        assertThat(tree.begin(TENANT, TENANT, 1)).isEqualTo(1);
    }

    @Test
    void outer_ofInner_isTheOneItLiesIn() {
        assertThat(tree.outer(CUSTOMER, SUBSCRIPTION, 1)).isZero();
        assertThat(tree.outer(CUSTOMER, SUBSCRIPTION, 2)).isEqualTo(2);
        assertThat(tree.outer(TENANT, SUBSCRIPTION, 5)).isEqualTo(2);
        assertThat(tree.outer(TENANT_PRODUCT, SUBSCRIPTION, 3)).isEqualTo(2);
        assertThat(tree.outer(CUSTOMER, TENANT, 1)).isZero();
        assertThat(tree.outer(SUBSCRIPTION, SUBSCRIPTION, 4)).isEqualTo(4);
    }

    @Test
    void begin_levelsTheWrongWayRound_isRefused() {
        assertThatThrownBy(() -> tree.begin(CUSTOMER, TENANT, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CUSTOMER does not lie within TENANT");
        assertThatThrownBy(() -> tree.begin(PERSON, CUSTOMER, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.outer(PERSON, SUBSCRIPTION, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.outer(TENANT, CUSTOMER, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
