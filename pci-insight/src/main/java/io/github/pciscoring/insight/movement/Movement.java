package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.ruleset.Points;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one customer or person moved in one slot of an indicator: the net of its items there. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param account the customer or person
 * @param points the points that it moved: those of the indicator after, less what they would be had this account's sum in
 *     this slot stayed as it was before, and nothing else. So it moves nothing where a cap hides it, and the points of several
 *     movements need not add up to the indicator's change; see {@link IndicatorMovement#rest}
 * @param slot the account's sum in the slot, which differs
 * @param items the items that came, went or changed: items that lie in the same place of time are one, compare {@link
 *     Movements}
 */
public record Movement(
        String indicatorId, EvidenceAccount account, Points points, SlotChange slot, List<ItemChange> items) {
    private static final int MOST_TOLD = 3;

    /** Copies. */
    public Movement {
        items = List.copyOf(items);
    }

    /** Returns the customer's or person's id. */
    public String accountId() {
        return account.id();
    }

    /** Returns whether something came to an end for a reason, like an exam or an association. */
    public boolean ended() {
        return items.stream()
                .anyMatch(item ->
                        item.kind() == ItemChange.Kind.WENT && !item.reasons().isEmpty());
    }

    /** Returns why, for people: what became of the first items, without those of which only the amount is another one. */
    public String why() {
        List<String> told = items.stream()
                .filter(item -> item.kind() != ItemChange.Kind.CHANGED
                        || !item.reasons().isEmpty())
                .map(ItemChange::text)
                .distinct()
                .toList();
        Stream<String> more =
                told.size() > MOST_TOLD ? Stream.of("and " + (told.size() - MOST_TOLD) + " more") : Stream.of();
        return Stream.concat(told.stream().limit(MOST_TOLD), more).collect(Collectors.joining("; "));
    }

    /** Returns what moved and why, for people, without the account and the points. */
    public String text() {
        String why = why();
        return why.isEmpty() ? slot.text() : slot.text() + ": " + why;
    }
}
