package io.github.pciscoring.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SlotTest {

    @Test
    void value_number_isInTheSlotsUnit() {
        assertThat(Slot.ofCounts("adds", "customers").value(-3)).isEqualByComparingTo("-3");
        assertThat(Slot.ofAmounts("revenue", "USD").value(15_001)).isEqualByComparingTo("1.5001");
    }

    @Test
    void constructor_outOfRange_isRefused() {
        assertThatThrownBy(() -> Slot.ofCounts("", "people"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slot without a name");
        assertThatThrownBy(() -> new Slot("adds", "customers", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals of slot adds are below 0: -1");
    }
}
