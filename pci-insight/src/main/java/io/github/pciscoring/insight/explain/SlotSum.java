package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.indicator.Slot;
import java.math.BigDecimal;

/**
 * A sum of a slot. A value, thread-safe.
 *
 * @param slot the slot
 * @param sum the sum, as the slot counts
 */
public record SlotSum(Slot slot, long sum) {

    /** Returns the sum in the slot's unit, exactly. */
    public BigDecimal value() {
        return slot.value(sum);
    }
}
