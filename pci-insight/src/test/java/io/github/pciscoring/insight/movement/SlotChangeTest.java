package io.github.pciscoring.insight.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.indicator.Slot;
import org.junit.jupiter.api.Test;

class SlotChangeTest {
    private static final Slot PEOPLE = Slot.ofCounts("people", "people");

    @Test
    void text_oneThatBeginsOrCeasesToCount_saysSo() {
        assertThat(new SlotChange(PEOPLE, 0, 1).text()).isEqualTo("counts now");
        assertThat(new SlotChange(PEOPLE, 1, 0).text()).isEqualTo("counts no longer");
    }

    @Test
    void text_other_isFromTo() {
        assertThat(new SlotChange(PEOPLE, 1, 2).text()).isEqualTo("people 1 to 2");
        assertThat(new SlotChange(PEOPLE, 0, 2).text()).isEqualTo("people 0 to 2");
        assertThat(new SlotChange(PEOPLE, 0, -1).text()).isEqualTo("people 0 to -1");
        assertThat(new SlotChange(Slot.ofCounts("adds", "customers"), 0, 1).text())
                .isEqualTo("adds 0 to 1");
        assertThat(new SlotChange(Slot.ofAmounts("stars", "stars"), 0, 1).text())
                .isEqualTo("stars 0 to 0.0001");
    }
}
