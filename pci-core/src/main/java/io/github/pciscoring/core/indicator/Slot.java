package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.Amount;
import java.math.BigDecimal;

/**
 * A sum that an indicator keeps per partner, in whole units of its last decimal: with 4 decimals, 15 000 stands for 1.5.
 *
 * @param name its name, not empty
 * @param unit what it counts, in the plural, or its unit, for people
 * @param decimals how many decimals its units have, 0 or more
 */
public record Slot(String name, String unit, int decimals) {
    /** Refuses an empty name and decimals below 0. */
    public Slot {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a slot without a name");
        }
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals of slot " + name + " are below 0: " + decimals);
        }
    }

    /** Returns a sum of whole numbers. */
    public static Slot ofCounts(String name, String unit) {
        return new Slot(name, unit, 0);
    }

    /** Returns a sum of amounts in ten-thousandths, as facts have them. */
    public static Slot ofAmounts(String name, String unit) {
        return new Slot(name, unit, Amount.SCALE);
    }

    /** Returns what a number of the slot stands for, exactly. */
    public BigDecimal value(long number) {
        return BigDecimal.valueOf(number, decimals);
    }
}
