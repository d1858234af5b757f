package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.IntervalSet;
import org.junit.jupiter.api.Test;

class CreditColumnTest {
    private final CreditColumn.Builder builder = new CreditColumn.Builder();

    @Test
    void account_anyLink_isTheOneItWasAddedTo() {
        builder.endAccount();
        link(4);
        link(7);
        builder.endAccount();
        builder.endAccount();
        link(4);
        builder.endAccount();
        builder.endAccount();
        CreditColumn credits = builder.build();
        assertThat(credits.links()).isEqualTo(3);
        assertThat(credits.account(0)).isEqualTo(1);
        assertThat(credits.account(1)).isEqualTo(1);
        assertThat(credits.account(2)).isEqualTo(3);
        assertThat(credits.begin(4)).isEqualTo(credits.end(4));
        assertThat(credits.partner(1)).isEqualTo(7);
    }

    @Test
    void add_noMonths_isNoLink() {
        builder.add(4, new IntervalSet());
        builder.endAccount();
        assertThat(builder.build().links()).isZero();
    }

    private void link(int partner) {
        builder.add(partner, new IntervalSet().add(1, 2));
    }
}
