package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one entry of all items that people would read as one sentence: first the months of an account, then the accounts and
 * exams of which the same is true in the same months.
 */
final class ReasonMerger {
    private static final Comparator<LeftOutReason> OLDEST_FIRST = Comparator.comparing(
                    (LeftOutReason reason) -> reason.months().get(0))
            .thenComparing(reason -> reason.months().get(reason.months().size() - 1));

    private final Portfolio portfolio;
    private final boolean readsBills;

    private record Subject(Reason reason, String text, EvidenceAccount account, Optional<ExamPass> exam) {}

    private record Sentence(Reason reason, String text, List<YearMonth> months) {}

    /**
     * Creates a merger.
     *
     * @param portfolio tells what was billed
     * @param readsBills whether that is of interest
     */
    ReasonMerger(Portfolio portfolio, boolean readsBills) {
        this.portfolio = portfolio;
        this.readsBills = readsBills;
    }

    /** Returns the reasons, oldest months first. */
    List<LeftOutReason> merge(List<LeftOutItem> items) {
        Map<Subject, List<LeftOutItem>> bySubject = new LinkedHashMap<>();
        for (LeftOutItem item : items) {
            bySubject
                    .computeIfAbsent(
                            new Subject(item.reason(), item.text(), item.account(), item.exam()),
                            key -> new ArrayList<>())
                    .add(item);
        }
        Map<Sentence, List<LeftOutItem>> bySentence = new LinkedHashMap<>();
        bySubject.forEach((subject, same) -> {
            LeftOutItem merged = withAllMonths(same);
            bySentence
                    .computeIfAbsent(
                            new Sentence(subject.reason(), subject.text(), merged.months()), key -> new ArrayList<>())
                    .add(merged);
        });
        return bySentence.entrySet().stream()
                .map(entry -> new LeftOutReason(
                        entry.getKey().months(),
                        entry.getValue(),
                        billed(entry.getValue()),
                        because(entry.getValue().get(0), items)))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static LeftOutItem withAllMonths(List<LeftOutItem> items) {
        LeftOutItem first = items.get(0);
        if (items.size() == 1) {
            return first;
        }
        Set<YearMonth> months = new TreeSet<>();
        items.forEach(item -> months.addAll(item.months()));
        return new LeftOutItem(
                first.indicatorId(),
                first.partnerId(),
                first.account(),
                List.copyOf(months),
                first.reason(),
                first.association(),
                first.affiliation(),
                first.exam(),
                first.displacedBy(),
                first.number(),
                first.detail(),
                first.decidedIn());
    }

    /** Returns what was left out in the month in which an item was decided. */
    private static Optional<String> because(LeftOutItem item, List<LeftOutItem> items) {
        List<String> then = item.decidedIn().stream()
                .flatMap(month -> items.stream().filter(other -> other.months().contains(month)))
                .filter(other -> !other.reason().equals(item.reason()))
                .map(other -> other.account().id() + ": " + other.text())
                .distinct()
                .toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", then));
    }

    private Optional<Amount> billed(List<LeftOutItem> items) {
        if (!readsBills || items.stream().anyMatch(item -> item.account().level() != AccountLevel.SUBSCRIPTION)) {
            return Optional.empty();
        }
        long billed = 0;
        for (LeftOutItem item : items) {
            String subscription = item.account().subscriptionId().orElseThrow();
            for (YearMonth month : item.months()) {
                billed = Math.addExact(
                        billed, portfolio.netBilled(subscription, month).tenThousandths());
            }
        }
        return Optional.of(new Amount(billed));
    }
}
