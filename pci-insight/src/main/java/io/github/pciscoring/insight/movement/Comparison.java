package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two sides. Used once. */
final class Comparison {
    private static final Comparator<Movement> ORDER = Comparator.comparingLong(
                    (Movement movement) -> -Math.abs(movement.points().micros()))
            .thenComparing(Movement::accountId)
            .thenComparing(movement -> movement.account().level())
            .thenComparing(movement -> movement.slot().slot().name());

    private final ScoredEvidence before;
    private final ScoredEvidence after;

    /** Items by indicator. */
    private record Side(Map<String, List<CreditedItem>> credited, Map<String, List<LeftOutItem>> leftOut) {
        static Side of(ScoredEvidence evidence) {
            return new Side(
                    grouped(evidence.credited(), EvidenceItem::indicatorId),
                    grouped(evidence.leftOut(), EvidenceItem::indicatorId));
        }
    }

    Comparison(ScoredEvidence before, ScoredEvidence after) {
        this.before = before;
        this.after = after;
    }

    Movements movements() {
        Side was = Side.of(before);
        Side is = Side.of(after);
        List<IndicatorMovement> indicators = new ArrayList<>();
        for (IndicatorScore score : after.score().indicators()) {
            IndicatorScore scoreBefore = before.score().indicator(score.id()).orElseThrow();
            indicators.add(new IndicatorMovement(scoreBefore, score, movements(score, was, is)));
        }
        return new Movements(before.score(), after.score(), indicators);
    }

    private List<Movement> movements(IndicatorScore score, Side was, Side is) {
        List<CreditedItem> itemsBefore = was.credited().getOrDefault(score.id(), List.of());
        List<CreditedItem> itemsAfter = is.credited().getOrDefault(score.id(), List.of());
        ItemMatch match = new ItemMatch(before.asOf(), after.asOf(), itemsBefore, itemsAfter);
        Map<EvidenceAccount, List<CreditedItem>> mineBefore = grouped(itemsBefore, Comparison::owner);
        Map<EvidenceAccount, List<CreditedItem>> mineAfter = grouped(itemsAfter, Comparison::owner);
        Map<EvidenceAccount, List<LeftOutItem>> outBefore =
                grouped(was.leftOut().getOrDefault(score.id(), List.of()), Comparison::owner);
        Map<EvidenceAccount, List<LeftOutItem>> outAfter =
                grouped(is.leftOut().getOrDefault(score.id(), List.of()), Comparison::owner);
        Set<EvidenceAccount> accounts = new LinkedHashSet<>(mineBefore.keySet());
        accounts.addAll(mineAfter.keySet());
        List<Movement> movements = new ArrayList<>();
        for (EvidenceAccount account : accounts) {
            List<CreditedItem> from = mineBefore.getOrDefault(account, List.of());
            List<CreditedItem> to = mineAfter.getOrDefault(account, List.of());
            Reasons reasons = new Reasons(
                    before.asOf(),
                    after.asOf(),
                    outBefore.getOrDefault(account, List.of()),
                    outAfter.getOrDefault(account, List.of()));
            for (SlotChange slot : slots(from, to)) {
                List<ItemChange> items = match.changes(of(slot.slot(), from), of(slot.slot(), to), reasons);
                movements.add(new Movement(score.id(), account, points(score, slot), slot, items));
            }
        }
        movements.sort(ORDER);
        return movements;
    }

    /** Returns the slots whose sums differ, in the order of the evidence. */
    private static List<SlotChange> slots(List<CreditedItem> from, List<CreditedItem> to) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        to.forEach(item -> slots.putIfAbsent(item.slot().name(), item.slot()));
        from.forEach(item -> slots.putIfAbsent(item.slot().name(), item.slot()));
        Map<String, Long> was = sums(from);
        Map<String, Long> is = sums(to);
        return slots.entrySet().stream()
                .map(slot -> new SlotChange(
                        slot.getValue(), was.getOrDefault(slot.getKey(), 0L), is.getOrDefault(slot.getKey(), 0L)))
                .filter(change -> change.amount() != 0)
                .toList();
    }

    private static List<CreditedItem> of(Slot slot, List<CreditedItem> items) {
        return items.stream()
                .filter(item -> item.slot().name().equals(slot.name()))
                .toList();
    }

    /** Returns the points after, less those with an account's sum as it was. */
    private Points points(IndicatorScore score, SlotChange change) {
        // A partner of another class may be measured by other slots: a change in those moves nothing by itself.
        List<Long> amounts = after.sums().slots(score.id()).stream()
                .map(slot -> slot.equals(change.slot()) ? change.amount() : 0L)
                .toList();
        return score.points().minus(after.sums().without(score.id(), amounts).points());
    }

    private static Map<String, Long> sums(List<CreditedItem> items) {
        Map<String, Long> sums = new HashMap<>();
        items.forEach(item -> sums.merge(item.slot().name(), item.amount(), Math::addExact));
        return sums;
    }

    /** Returns the customer or person that an account belongs to. */
    private static EvidenceAccount owner(EvidenceItem item) {
        EvidenceAccount account = item.account();
        return account.personId().isPresent()
                ? account
                : new EvidenceAccount(
                        AccountLevel.CUSTOMER,
                        account.customerId(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> items, Function<? super T, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
