package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.insight.text.Units;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One item of evidence that came, went or has another amount. Thread-safe.
 *
 * @param kind what became of it
 * @param before the item before, unless it came
 * @param after the item after, unless it went
 * @param reasons why it went or became less: what is left out after, of the same account, and was not before. Empty where
 *     nothing is left out, as when a month has left the window
 */
public record ItemChange(
        Kind kind, Optional<CreditedItem> before, Optional<CreditedItem> after, List<LeftOutItem> reasons) {

    /** What became of an item. */
    public enum Kind {
        /** It was not there before. */
        CAME,
        /** It is not there after, for the reasons given if there are any. */
        WENT,
        /** Its month is no longer among those that count, since time has moved on. */
        AGED_OUT,
        /** Its amount is another one. */
        CHANGED
    }

    /** Copies; refuses items that do not fit the kind. */
    public ItemChange {
        reasons = List.copyOf(reasons);
        if (before.isPresent() == (kind == Kind.CAME)
                || after.isPresent() != (kind == Kind.CAME || kind == Kind.CHANGED)) {
            throw new IllegalArgumentException("items do not fit: " + kind);
        }
    }

    /** Returns the item: as it is after, or if it is not there any more, as it was before. */
    public CreditedItem item() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns the slot that the amounts went into. */
    public Slot slot() {
        return item().slot();
    }

    /** Returns the difference, as the slot counts; throws {@link ArithmeticException} if it does not fit. */
    public long amount() {
        return Math.subtractExact(
                after.map(CreditedItem::amount).orElse(0L),
                before.map(CreditedItem::amount).orElse(0L));
    }

    /** Returns what happened, for people: one sentence without a full stop. */
    public String text() {
        String item = words();
        return switch (kind) {
            case CAME -> item.startsWith("in ") ? "new " + item : "new: " + item;
            case AGED_OUT -> "no longer in the months that count: " + item;
            case CHANGED -> item + because(": ");
            case WENT -> reasons.isEmpty() ? "no longer there: " + item : because("");
        };
    }

    /** Returns the item's sentence; where the slot is named as what it counts, without that name. */
    private String words() {
        String text = item().text();
        String name = slot().name();
        if (!text.startsWith(name + " in ")) {
            return text;
        }
        String rest = text.substring(name.length() + 1);
        return name.equals(slot().unit())
                ? rest
                : Units.of(item().value().stripTrailingZeros().toPlainString(), name) + " " + rest;
    }

    private String because(String before) {
        return reasons.isEmpty()
                ? ""
                : before + reasons.stream().map(LeftOutWords::of).distinct().collect(Collectors.joining("; "));
    }
}
