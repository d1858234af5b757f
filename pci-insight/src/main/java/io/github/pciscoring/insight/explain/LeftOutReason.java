package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reason why something of a customer or person was left out, in some months. A value, thread-safe.
 *
 * @param months the months, oldest first, the same for all items
 * @param items what was left out, at least one item, all with the same reason and sentence; those of one account that differ
 *     in their months only are one
 * @param billed charges minus credits in these months on the subscriptions left out, where the indicator reads bills and it
 *     is subscriptions that are left out
 * @param because where it was decided in another month, what was left out in that month and why, for people
 */
public record LeftOutReason(
        List<YearMonth> months, List<LeftOutItem> items, Optional<Amount> billed, Optional<String> because) {
    /** Copies; refuses no item. */
    public LeftOutReason {
        months = List.copyOf(months);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no item");
        }
    }

    /** Returns why. */
    public Reason reason() {
        return items.get(0).reason();
    }

    /**
     * Returns the reason with its details, for people: the sentence of the items, without a full stop, and behind what decided
     * it elsewhen.
     */
    public String text() {
        return items.get(0).text() + because.map(why -> " (" + why + ")").orElse("");
    }

    /** Returns what within the customer or person it is about: ids of subscriptions or tenants, exams; empty if all of it. */
    public List<String> subjects() {
        return items.stream().flatMap(LeftOutReason::subject).distinct().toList();
    }

    private static Stream<String> subject(LeftOutItem item) {
        if (item.exam().isPresent()) {
            return item.exam().map(ExamPass::exam).stream();
        }
        EvidenceAccount account = item.account();
        return account.level() == AccountLevel.CUSTOMER || account.level() == AccountLevel.PERSON
                ? Stream.empty()
                : Stream.of(account.id());
    }
}
