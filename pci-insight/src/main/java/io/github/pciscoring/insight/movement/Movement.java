package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.ruleset.Points;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one customer or person moved in one indicator: the net of its items. Thread-safe.
 *
 * @param indicatorId the indicator
 * @param account the customer or person
 * @param points the points that it moved: those of the indicator after, less what they would be had this account's amounts
 *     stayed as they were before, and nothing else. So an account moves nothing where a cap hides it, and the points of
 *     several accounts need not add up to the indicator's change; see {@link IndicatorMovement#rest}
 * @param slots the slots whose sums of the account differ, at least one
 * @param items the items that came, went or changed: items that lie in the same place of time are one, compare {@link
 *     Movements}
 */
public record Movement(
        String indicatorId, EvidenceAccount account, Points points, List<SlotChange> slots, List<ItemChange> items) {
    private static final int MOST_TOLD = 3;

    /** Copies. */
    public Movement {
        slots = List.copyOf(slots);
        items = List.copyOf(items);
    }

    /** Returns the customer's or person's id. */
    public String accountId() {
        return account.id();
    }

    /** Returns the sums that differ, for people, like {@code current 18 to 12, baseline 18 to 17}. */
    public String change() {
        return slots.stream().map(SlotChange::text).collect(Collectors.joining(", "));
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
        return why.isEmpty() ? change() : change() + ": " + why;
    }
}
