package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AmountProperties {

    @Property
    void of_ownText_isTheSameAmount(@ForAll long tenThousandths) {
        Amount amount = new Amount(tenThousandths);
        assertThat(Amount.of(amount.toString())).isEqualTo(amount);
        assertThat(Amount.of(amount.toBigDecimal())).isEqualTo(amount);
    }

    @Property
    void compareTo_anyTwo_agreesWithDecimals(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(new Amount(a).compareTo(new Amount(b))))
                .isEqualTo(new Amount(a).toBigDecimal().compareTo(new Amount(b).toBigDecimal()));
    }
}
