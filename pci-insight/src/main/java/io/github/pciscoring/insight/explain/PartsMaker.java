package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the evidence of one partner together by indicator and account. Used by one thread. */
final class PartsMaker {
    /** Those that earned nothing stay in the portfolio's order, since sorting keeps it. */
    private static final Comparator<AccountExplanation> LARGEST_FIRST = Comparator.comparing(AccountExplanation::earned)
            .thenComparing(PartsMaker::effect)
            .thenComparing(PartsMaker::size)
            .reversed();

    private final Portfolio portfolio;
    private final PartnerSums sums;
    private final Map<String, Map<Account, Items>> byIndicator = new LinkedHashMap<>();

    private record Account(AccountLevel kind, String id) {
        static Account of(EvidenceAccount account) {
            return account.personId()
                    .map(id -> new Account(AccountLevel.PERSON, id))
                    .orElseGet(() -> new Account(
                            AccountLevel.CUSTOMER, account.customerId().orElseThrow()));
        }
    }

    private record Items(List<CreditedItem> credited, List<LeftOutItem> leftOut) {}

    PartsMaker(Portfolio portfolio, PartnerSums sums, CollectedEvidence evidence) {
        this.portfolio = portfolio;
        this.sums = sums;
        for (CreditedItem item : evidence.credited()) {
            items(item.indicatorId(), item.account()).credited().add(item);
        }
        for (LeftOutItem item : evidence.leftOut()) {
            items(item.indicatorId(), item.account()).leftOut().add(item);
        }
    }

    private Items items(String indicatorId, EvidenceAccount account) {
        return byIndicator
                .computeIfAbsent(indicatorId, id -> new LinkedHashMap<>())
                .computeIfAbsent(Account.of(account), any -> new Items(new ArrayList<>(), new ArrayList<>()));
    }

    /** Returns the parts of an indicator, with what accounts are worth to its score, or of a classification. */
    MeasureParts of(String id, Optional<IndicatorScore> score) {
        List<Slot> slots = sums.slots(id);
        List<SlotSum> whole = new ArrayList<>();
        for (int place = 0; place < slots.size(); place++) {
            whole.add(new SlotSum(slots.get(place), sums.sum(id, place)));
        }
        ReasonMerger reasons = new ReasonMerger(portfolio, sums.tables(id).contains(FactTable.BILLING));
        List<AccountExplanation> accounts = new ArrayList<>();
        byIndicator.getOrDefault(id, Map.of()).forEach((account, items) -> {
            List<SlotSum> own = slots.stream()
                    .map(slot -> new SlotSum(slot, sum(items.credited(), slot)))
                    .toList();
            Optional<Margin> margin = score.filter(any -> !items.credited().isEmpty())
                    .map(now -> Margin.between(
                            now, sums.without(id, own.stream().map(SlotSum::sum).toList())));
            accounts.add(new AccountExplanation(
                    account.kind(),
                    account.id(),
                    own,
                    CreditedRun.of(items.credited(), slots),
                    reasons.merge(items.leftOut()),
                    margin));
        });
        accounts.sort(LARGEST_FIRST);
        return new MeasureParts(whole, accounts, sums.accounts(id));
    }

    private static long sum(List<CreditedItem> items, Slot slot) {
        return items.stream()
                .filter(item -> item.slot().equals(slot))
                .mapToLong(CreditedItem::amount)
                .reduce(0, Math::addExact);
    }

    /** Returns how much an account moves the measure, up or down. */
    private static Ratio effect(AccountExplanation account) {
        return account.margin()
                .flatMap(Margin::measure)
                .map(measure -> measure.signum() < 0 ? measure.times(Ratio.of(-1)) : measure)
                .orElse(Ratio.ZERO);
    }

    private static BigDecimal size(AccountExplanation account) {
        return account.sums().stream().map(sum -> sum.value().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
