package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.indicator.Slot;
import java.math.BigDecimal;

/**
 * What one account put into one slot of an indicator, before and after. Thread-safe.
 *
 * @param slot the slot
 * @param before the sum of the account's amounts before, as the slot counts
 * @param after the sum after
 */
public record SlotChange(Slot slot, long before, long after) {

    /** Returns the difference, as the slot counts; throws {@link ArithmeticException} if it does not fit. */
    public long amount() {
        return Math.subtractExact(after, before);
    }

    /** Returns the difference in the slot's unit, exactly. */
    public BigDecimal value() {
        return slot.value(amount());
    }

    /**
     * Returns the change for people, like {@code current 18 to 12}; of a slot that does nothing but count what its unit says,
     * {@code counts now} or {@code counts no longer} where one begins or ceases to count.
     */
    public String text() {
        if (slot.name().equals(slot.unit()) && slot.decimals() == 0) {
            if (before == 0 && after == 1) {
                return "counts now";
            } else if (before == 1 && after == 0) {
                return "counts no longer";
            }
        }
        return slot.name() + " " + fromTo();
    }

    /** Returns the sums for people, like {@code 18 to 12}. */
    public String fromTo() {
        return plain(before) + " to " + plain(after);
    }

    private String plain(long number) {
        return number == 0 ? "0" : slot.value(number).stripTrailingZeros().toPlainString();
    }
}
