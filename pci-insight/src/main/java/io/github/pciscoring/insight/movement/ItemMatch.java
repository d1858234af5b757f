package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which items of one indicator are the same on both sides. */
final class ItemMatch {
    private final YearMonth before;
    private final YearMonth after;
    /** By slot, how far before the as-of month its items lie on each side. */
    private final Map<String, Set<Integer>> backBefore;

    private final Map<String, Set<Integer>> backAfter;

    /** What items that are the same have in common; a level's month is that of the later side. */
    private record Key(EvidenceAccount account, String slot, int month) {}

    ItemMatch(YearMonth before, YearMonth after, List<CreditedItem> itemsBefore, List<CreditedItem> itemsAfter) {
        this.before = before;
        this.after = after;
        this.backBefore = back(itemsBefore, before);
        this.backAfter = back(itemsAfter, after);
    }

    private static Map<String, Set<Integer>> back(List<CreditedItem> items, YearMonth asOf) {
        Map<String, Set<Integer>> back = new HashMap<>();
        for (CreditedItem item : items) {
            back.computeIfAbsent(item.slot().name(), slot -> new HashSet<>()).add(back(item, asOf));
        }
        return back;
    }

    private static int back(CreditedItem item, YearMonth asOf) {
        return MonthRange.month(asOf) - MonthRange.month(item.month());
    }

    /**
     * Returns whether all items of a slot lie equally far before their as-of months, on both sides. An item that comes into a
     * window or leaves it cannot look like that: where only one side has items, they must lie in the as-of month itself.
     */
    private boolean isLevel(CreditedItem item) {
        Set<Integer> was = backBefore.getOrDefault(item.slot().name(), Set.of());
        Set<Integer> is = backAfter.getOrDefault(item.slot().name(), Set.of());
        boolean oneSided = was.isEmpty() || is.isEmpty();
        return oneSided
                ? Math.max(was.size(), is.size()) == 1 && (was.contains(0) || is.contains(0))
                : was.size() == 1 && was.equals(is);
    }

    /** Returns what became of the items of an account: what went first, then what changed, then what came. */
    List<ItemChange> changes(List<CreditedItem> from, List<CreditedItem> to, Reasons reasons) {
        Map<Key, List<CreditedItem>> was = byKey(from, before);
        Map<Key, List<CreditedItem>> is = byKey(to, after);
        List<ItemChange> went = new ArrayList<>();
        List<ItemChange> changed = new ArrayList<>();
        List<ItemChange> came = new ArrayList<>();
        was.forEach((key, items) -> {
            List<CreditedItem> now = new ArrayList<>(is.getOrDefault(key, List.of()));
            List<CreditedItem> rest = withoutEqual(items, now);
            int pairs = Math.min(rest.size(), now.size());
            for (int i = 0; i < pairs; i++) {
                changed.add(changed(rest.get(i), now.get(i), reasons));
            }
            rest.subList(pairs, rest.size()).forEach(item -> went.add(went(item, reasons)));
            now.subList(pairs, now.size()).forEach(item -> came.add(came(item)));
        });
        is.forEach((key, items) -> {
            if (!was.containsKey(key)) {
                items.forEach(item -> came.add(came(item)));
            }
        });
        went.addAll(changed);
        went.addAll(came);
        return went;
    }

    private Map<Key, List<CreditedItem>> byKey(List<CreditedItem> items, YearMonth asOf) {
        Map<Key, List<CreditedItem>> byKey = new LinkedHashMap<>();
        for (CreditedItem item : items) {
            int month = isLevel(item) ? MonthRange.month(after) - back(item, asOf) : MonthRange.month(item.month());
            byKey.computeIfAbsent(new Key(item.account(), item.slot().name(), month), key -> new ArrayList<>())
                    .add(item);
        }
        return byKey;
    }

    /** Returns the items whose amount is not among others, each once; takes those away whose is. */
    private static List<CreditedItem> withoutEqual(List<CreditedItem> items, List<CreditedItem> others) {
        List<CreditedItem> rest = new ArrayList<>();
        for (CreditedItem item : items) {
            int equal = 0;
            while (equal < others.size() && others.get(equal).amount() != item.amount()) {
                equal++;
            }
            if (equal == others.size()) {
                rest.add(item);
            } else {
                others.remove(equal);
            }
        }
        return rest;
    }

    private ItemChange came(CreditedItem item) {
        return new ItemChange(ItemChange.Kind.CAME, Optional.empty(), Optional.of(item), List.of());
    }

    private ItemChange changed(CreditedItem item, CreditedItem now, Reasons reasons) {
        return new ItemChange(
                ItemChange.Kind.CHANGED,
                Optional.of(item),
                Optional.of(now),
                now.amount() < item.amount() ? reasons.of(item, isLevel(item)) : List.of());
    }

    private ItemChange went(CreditedItem item, Reasons reasons) {
        List<LeftOutItem> why = reasons.of(item, isLevel(item));
        boolean agedOut = why.isEmpty() && !isLevel(item) && after.isAfter(before);
        return new ItemChange(
                agedOut ? ItemChange.Kind.AGED_OUT : ItemChange.Kind.WENT, Optional.of(item), Optional.empty(), why);
    }
}
