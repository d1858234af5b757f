package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The laws of evidence, each as a check on one portfolio at one month; see {@link ScoringLaws#evidence}. */
public final class EvidenceLaws {
    private final PciScorer scorer;
    private final BoundPortfolio bound;
    private final PartnerTallies whole;
    private final PortfolioCase portfolio;

    EvidenceLaws(PciScorer scorer, BoundPortfolio bound, PartnerTallies whole, PortfolioCase portfolio) {
        this.scorer = scorer;
        this.bound = bound;
        this.whole = whole;
        this.portfolio = portfolio;
    }

    /** Checks all of them. */
    public void checkAll() {
        addsUpToEverySlot();
        namesWhatEarnedIt();
        filtersOnlyNarrow();
        ofPartsIsThatOfTheWhole();
    }

    /** The evidence of each partner adds up to each of its sums, whether or not one asks what was left out. */
    public void addsUpToEverySlot() {
        addsUp(EvidenceQuery.all());
        addsUp(EvidenceQuery.all().creditedOnly());
    }

    private void addsUp(EvidenceQuery query) {
        Map<String, Long> itemised = new HashMap<>();
        for (CreditedItem item : evidence(bound, query).credited()) {
            Violation.unless(item.amount() != 0, "evidence must not be of nothing", item);
            itemised.merge(key(item.partnerId(), item.indicatorId(), item.slot()), item.amount(), Math::addExact);
        }
        for (int partner = 0; partner < whole.partnerIds().size(); partner++) {
            String partnerId = whole.partnerIds().get(partner);
            PciScore score = bound.score(partnerId, portfolio.asOf());
            for (int place = 0; place < scorer.evaluations().size(); place++) {
                Evaluation evaluation = scorer.evaluations().get(place);
                List<Slot> slots = isBehind(score, evaluation) ? evaluation.slots() : List.of();
                for (int slot = 0; slot < slots.size(); slot++) {
                    String key = key(partnerId, evaluation.id(), slots.get(slot));
                    long sum = whole.sum(place, partner, slot);
                    long items = itemised.getOrDefault(key, 0L);
                    Violation.unless(
                            sum == items,
                            "evidence must add up to every slot" + (query.leftOut() ? "" : ", asked for alone"),
                            key + ": the sum is " + sum + ", the evidence adds up to " + items);
                }
            }
        }
    }

    /** Returns whether a score was made from what was evaluated, and not from what is for other classes. */
    private static boolean isBehind(PciScore score, Evaluation evaluation) {
        return score.indicator(evaluation.id())
                .map(indicator -> evaluation.isOf(indicator.rule()))
                .orElse(true);
    }

    private static String key(String partner, String indicator, Slot slot) {
        return "partner " + partner + ", indicator " + indicator + ", slot " + slot.name();
    }

    /** Every amount was earned through a fact: an association or affiliation of the partner that holds in the month. */
    public void namesWhatEarnedIt() {
        Set<Fact> facts = new HashSet<>(portfolio.facts());
        for (CreditedItem item : evidence(bound, EvidenceQuery.all()).credited()) {
            Optional<PartnerAssociation> link = item.association();
            Optional<Affiliation> affiliation = item.affiliation();
            boolean named = link.isPresent()
                    ? facts.contains(link.get())
                            && isEarner(link.get().partnerId(), link.get().months(), item)
                    : affiliation.isPresent()
                            && facts.contains(affiliation.get())
                            && isEarner(
                                    affiliation.get().partnerId(),
                                    affiliation.get().months(),
                                    item);
            Violation.unless(named, "every amount must be earned through a link that holds in its month", item);
        }
    }

    private static boolean isEarner(String partner, MonthRange months, CreditedItem item) {
        return partner.equals(item.partnerId()) && months.contains(item.creditedIn());
    }

    /** A filter takes nothing from what it lets through, and adds nothing. */
    public void filtersOnlyNarrow() {
        CollectedEvidence all = evidence(bound, EvidenceQuery.all());
        for (String id : whole.partnerIds()) {
            unlessSame(
                    EvidenceQuery.all().partner(id),
                    all,
                    item -> item.partnerId().equals(id));
        }
        for (Evaluation evaluation : scorer.evaluations()) {
            unlessSame(
                    EvidenceQuery.all().indicator(evaluation.id()),
                    all,
                    item -> item.indicatorId().equals(evaluation.id()));
        }
        new FactSplit(portfolio.facts())
                .customers().stream()
                        .limit(ScoringLaws.MOST_ALONE)
                        .forEach(id -> unlessSame(
                                EvidenceQuery.all().customer(id),
                                all,
                                item -> item.account().customerId().equals(Optional.of(id))));
        CollectedEvidence creditedOnly = evidence(bound, EvidenceQuery.all().creditedOnly());
        Violation.unlessSameItems(
                "evidence of credits alone must be the same credits", all.credited(), creditedOnly.credited());
        Violation.unlessSameItems(
                "evidence of credits alone must leave nothing out", List.of(), creditedOnly.leftOut());
    }

    private void unlessSame(EvidenceQuery query, CollectedEvidence all, Predicate<? super EvidenceItem> passes) {
        CollectedEvidence filtered = evidence(bound, query);
        String law = "a filter must only narrow evidence down: " + query;
        Violation.unlessSameItems(law, all.credited().stream().filter(passes).toList(), filtered.credited());
        Violation.unlessSameItems(law, all.leftOut().stream().filter(passes).toList(), filtered.leftOut());
    }

    /** The evidence of the parts, with the classes that partners have by the whole, is that of the whole. */
    public void ofPartsIsThatOfTheWhole() {
        List<EvidenceItem> ofParts = new ArrayList<>();
        for (List<Fact> part : new FactSplit(portfolio.facts()).into(3)) {
            ofParts.addAll(items(scorer.bind(new PortfolioBuilder().addAll(part).build()), whole));
        }
        Violation.unlessSameItems("the evidence of parts must be that of the whole", items(bound, whole), ofParts);
    }

    /** Returns all items of a portfolio, credits first, with the classes that partners have by some sums. */
    List<EvidenceItem> items(BoundPortfolio some, PartnerTallies classes) {
        CollectedEvidence evidence = new CollectedEvidence();
        some.evidence(EvidenceQuery.all(), classes, evidence);
        List<EvidenceItem> items = new ArrayList<>(evidence.credited());
        items.addAll(evidence.leftOut());
        return items;
    }

    private CollectedEvidence evidence(BoundPortfolio some, EvidenceQuery query) {
        CollectedEvidence evidence = new CollectedEvidence();
        some.evidence(query, portfolio.asOf(), evidence);
        return evidence;
    }
}
