package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.facts.AccountLevel;
import java.util.List;
import java.util.Optional;

/**
 * What one customer or person did for a measure. A value, thread-safe.
 *
 * @param kind customer or person
 * @param id its id
 * @param sums what it added to the partner's sums, by the places of the slots; 0 where it added nothing
 * @param credited the amounts that it added: those that differ in nothing but their months together
 * @param leftOut what of it was left out and why: one entry for each reason
 * @param margin what it is worth at the margin; present if it earned something and points are made of the measure
 */
public record AccountExplanation(
        AccountLevel kind,
        String id,
        List<SlotSum> sums,
        List<CreditedRun> credited,
        List<LeftOutReason> leftOut,
        Optional<Margin> margin) {
    /** Copies. */
    public AccountExplanation {
        sums = List.copyOf(sums);
        credited = List.copyOf(credited);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns whether it added anything to any sum, be it to one that lowers the measure. */
    public boolean earned() {
        return !credited.isEmpty();
    }
}
