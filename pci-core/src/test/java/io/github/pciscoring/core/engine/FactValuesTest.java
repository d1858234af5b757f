package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.MonthRange;
import org.junit.jupiter.api.Test;

class FactValuesTest {

    @Test
    void id_everyLevel_isTheAccountsOwn() {
        PortfolioColumns columns = EngineFacts.columns(
                EngineFacts.tenant("T1", "C1"),
                EngineFacts.subscription("S1", "T1", "A"),
                EngineFacts.subscription("S2", "T1", "B"),
                new Affiliation("H1", "P1", MonthRange.ALWAYS));
        assertThat(id(columns, AccountLevel.CUSTOMER, 0)).isEqualTo("C1");
        assertThat(id(columns, AccountLevel.TENANT, 0)).isEqualTo("T1");
        assertThat(id(columns, AccountLevel.TENANT_PRODUCT, 1)).isEqualTo("T1/B");
        assertThat(id(columns, AccountLevel.SUBSCRIPTION, 1)).isEqualTo("S2");
        assertThat(id(columns, AccountLevel.PERSON, 0)).isEqualTo("H1");
    }

    private static String id(PortfolioColumns columns, AccountLevel level, int account) {
        return new FactValues(columns).account(level, account).id();
    }
}
