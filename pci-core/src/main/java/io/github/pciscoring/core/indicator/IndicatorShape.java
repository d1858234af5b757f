package io.github.pciscoring.core.indicator;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.ruleset.MonthWindow;
import java.util.HashSet;
import java.util.List;

/**
 * What an indicator reads and keeps.
 *
 * @param unit the unit of its measure: {@code USD}, {@code ratio}, or what it counts, in the plural
 * @param slots the sums that it keeps per partner, at least one, of different names; a slot is referred to by its place
 * @param lookBack how many months before the as-of month it reads at most, 0 to {@link MonthWindow#MAX_MONTHS_BACK};
 *     it sees no month beyond
 * @param inputs what it reads; credits in no month beyond the look-back
 */
public record IndicatorShape(String unit, List<Slot> slots, int lookBack, Inputs inputs) {
    /** Copies; refuses an empty unit, slots that are missing or named twice, and a look-back out of range. */
    public IndicatorShape {
        slots = ImmutableList.copyOf(slots);
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("unit is empty");
        }
        List<String> names = slots.stream().map(Slot::name).toList();
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("slots are missing or named twice: " + names);
        }
        if (lookBack < 0 || lookBack > MonthWindow.MAX_MONTHS_BACK) {
            throw new IllegalArgumentException(
                    "look-back is not in 0.." + MonthWindow.MAX_MONTHS_BACK + ": " + lookBack);
        }
        for (CreditInput credits : inputs.credits()) {
            if (credits.months() != CreditInput.ANY_MONTH && MonthSet.oldest(credits.months()) > lookBack) {
                throw new IllegalArgumentException("credits " + MonthSet.oldest(credits.months())
                        + " months back, beyond the look-back of " + lookBack);
            }
        }
    }
}
