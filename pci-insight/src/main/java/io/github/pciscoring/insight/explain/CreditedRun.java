package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.insight.text.Units;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Amounts of one account that went into one slot and were earned by the same: they differ in their months. A value,
 * thread-safe.
 *
 * @param items the amounts, oldest first, at least one
 */
public record CreditedRun(List<CreditedItem> items) {
    private record Key(EvidenceAccount account, Slot slot, String earnedBy) {}

    /** Copies; refuses no item. */
    public CreditedRun {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no item");
        }
    }

    /** Returns items in runs, in the order of the slots. */
    static List<CreditedRun> of(List<CreditedItem> items, List<Slot> slots) {
        Map<Key, List<CreditedItem>> runs = new LinkedHashMap<>();
        for (CreditedItem item : items) {
            runs.computeIfAbsent(new Key(item.account(), item.slot(), earnedBy(item)), key -> new ArrayList<>())
                    .add(item);
        }
        List<CreditedRun> ordered = new ArrayList<>();
        for (Slot slot : slots) {
            runs.forEach((key, run) -> {
                if (key.slot().equals(slot)) {
                    run.sort(Comparator.comparing(CreditedItem::month));
                    ordered.add(new CreditedRun(run));
                }
            });
        }
        return ordered;
    }

    /** Returns the slot. */
    public Slot slot() {
        return items.get(0).slot();
    }

    /** Returns the account, of any level. */
    public EvidenceAccount account() {
        return items.get(0).account();
    }

    /** Returns the months that the amounts belong to, oldest first. */
    public List<YearMonth> months() {
        return items.stream().map(CreditedItem::month).distinct().toList();
    }

    /** Returns what the amounts add up to, as the slot counts. */
    public long amount() {
        return items.stream().mapToLong(CreditedItem::amount).reduce(0, Math::addExact);
    }

    /** Returns the same in the slot's unit, exactly. */
    public BigDecimal value() {
        return slot().value(amount());
    }

    /**
     * Returns what earned the amounts, for people: the sentence of the items, with all months. Where the slot is named as its
     * unit, it says no more than that something counted.
     */
    public String text() {
        String counted = slot().name().equals(slot().unit())
                ? "counted"
                : Units.of(value().stripTrailingZeros().toPlainString(), slot().name());
        return counted + " in " + MonthText.of(months()) + earnedBy(items.get(0));
    }

    /** Returns the sentence of an item without its beginning, which names slot and month. */
    private static String earnedBy(CreditedItem item) {
        String text = item.text();
        String begin = item.slot().name() + " in " + item.month();
        return text.startsWith(begin) ? text.substring(begin.length()) : ": " + text;
    }
}
