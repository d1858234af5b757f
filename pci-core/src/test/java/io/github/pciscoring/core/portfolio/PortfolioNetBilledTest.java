package io.github.pciscoring.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PortfolioNetBilledTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    private static Fact bill(String subscription, BillingLine.Kind kind, long amount) {
        return BillingLine.builder()
                .subscriptionId(subscription)
                .month(MAY)
                .kind(kind)
                .amount(Amount.of(amount))
                .build();
    }

    private static Subscription subscription(String id, String tenant) {
        return Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product("A")
                .channel("B")
                .build();
    }

    private static final Portfolio PORTFOLIO = portfolio();

    /** Of so many customers that the change of one stands apart. */
    private static Portfolio portfolio() {
        PortfolioBuilder builder = new PortfolioBuilder();
        for (int i = 1; i <= 20; i++) {
            builder.add(new Tenant("t" + i, "c" + i)).add(subscription("s" + i, "t" + i));
        }
        return builder.add(bill("s1", BillingLine.Kind.CHARGE, 100))
                .add(bill("s1", BillingLine.Kind.CREDIT, 130))
                .add(bill("s2", BillingLine.Kind.CHARGE, 7))
                .build();
    }

    @Test
    void netBilled_chargesAndCredits_areNet() {
        assertThat(PORTFOLIO.netBilled("s1", MAY)).isEqualTo(Amount.of(-30));
        assertThat(PORTFOLIO.netBilled("s2", MAY)).isEqualTo(Amount.of(7));
        assertThat(PORTFOLIO.netBilled("s1", MAY.minusMonths(1))).isEqualTo(Amount.ZERO);
        assertThat(PORTFOLIO.netBilled("unknown", MAY)).isEqualTo(Amount.ZERO);
    }

    @Test
    void netBilled_changed_isThatOfTheChangeAndOfWhatItLeft() {
        Portfolio changed = PORTFOLIO
                .change()
                .add(bill("s1", BillingLine.Kind.CHARGE, 50))
                .add(subscription("new", "t1"))
                .add(bill("new", BillingLine.Kind.CHARGE, 1))
                .apply();

        assertThat(changed.overlay()).isPresent();
        assertThat(changed.netBilled("s1", MAY)).isEqualTo(Amount.of(20));
        assertThat(changed.netBilled("s2", MAY)).isEqualTo(Amount.of(7));
        assertThat(changed.netBilled("new", MAY)).isEqualTo(Amount.of(1));
        assertThat(PORTFOLIO.netBilled("s1", MAY)).isEqualTo(Amount.of(-30));
    }
}
