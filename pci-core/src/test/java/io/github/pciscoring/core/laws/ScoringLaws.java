package io.github.pciscoring.core.laws;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The laws of scoring, each as a check of one scorer on one portfolio at one month. */
public final class ScoringLaws {
    private final PciScorer scorer;
    private final List<Fact> facts;
    private final YearMonth asOf;
    private final BoundPortfolio bound;
    private final PartnerTallies whole;

    /** Prepares the checks. */
    public ScoringLaws(PciScorer scorer, List<? extends Fact> facts, YearMonth asOf) {
        this.scorer = scorer;
        this.facts = List.copyOf(facts);
        this.asOf = asOf;
        this.bound = bind(this.facts);
        this.whole = bound.tally(asOf, ScoringOptions.callingThread());
    }

    private BoundPortfolio bind(List<? extends Fact> some) {
        return scorer.bind(new PortfolioBuilder().addAll(some).build());
    }

    private PartnerTallies tally(List<? extends Fact> some) {
        return bind(some).tally(asOf, ScoringOptions.callingThread());
    }

    /** Checks all laws. */
    public void checkAll() {
        orderOfFactsDoesNotMatter();
        partsMergeToTheWhole();
        accountsAddUpAndCanBeTakenAway();
        threadsDoNotMatter();
        onePartnerScoresAsAmongAll();
        evidenceAddsUpToEverySlot();
        everyAmountIsEarned();
        evidenceFiltersOnlyNarrow();
        evidenceOfPartsIsThatOfTheWhole();
        pointsStayInBounds();
        monthsOutsideTheLookBackDoNotMatter();
        findingsNameEachMonthWithoutRowsOnce();
        changesGiveWhatScratchGives();
    }

    /** Facts in another order, partners apart, give the same scores. */
    public void orderOfFactsDoesNotMatter() {
        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.removeIf(Partner.class::isInstance);
        Collections.shuffle(shuffled, new Random(facts.size()));
        facts.stream().filter(Partner.class::isInstance).forEach(shuffled::add);
        assertThat(bind(shuffled).scoreAll(asOf)).isEqualTo(bound.scoreAll(asOf));
    }

    /** The accounts split into parts, scored apart and merged in any order, give the same sums and scores. */
    public void partsMergeToTheWhole() {
        for (int parts = 2; parts <= 3; parts++) {
            List<PartnerTallies> tallies =
                    new FactSplit(facts).into(parts).stream().map(this::tally).toList();
            PartnerTallies merged =
                    tallies.stream().reduce(PartnerTallies::merge).orElseThrow();
            PartnerTallies reversed =
                    tallies.stream().reduce((a, b) -> b.merge(a)).orElseThrow();
            assertThat(merged).isEqualTo(whole).isEqualTo(reversed);
            assertThat(bound.finish(merged)).isEqualTo(bound.scoreAll(asOf));
        }
    }

    /** Each account's sums, added up, are the whole; taken away, they leave the portfolio without the account. */
    public void accountsAddUpAndCanBeTakenAway() {
        FactSplit split = new FactSplit(facts);
        Optional<PartnerTallies> sum = Stream.concat(
                        split.customers().stream().map(customer -> bound.tallyCustomer(customer, asOf)),
                        split.people().stream().map(person -> bound.tallyPerson(person, asOf)))
                .reduce(PartnerTallies::merge);
        sum.ifPresent(all -> assertThat(all).isEqualTo(whole));
        split.customers().stream()
                .findFirst()
                .ifPresent(customer -> assertThat(whole.minus(bound.tallyCustomer(customer, asOf)))
                        .isEqualTo(tally(split.without(FactSplit.customer(customer)))));
        split.people().stream()
                .findFirst()
                .ifPresent(person -> assertThat(whole.minus(bound.tallyPerson(person, asOf)))
                        .isEqualTo(tally(split.without(FactSplit.person(person)))));
    }

    /** A portfolio changed step by step gives what one built from scratch gives, whichever way it is asked. */
    public void changesGiveWhatScratchGives() {
        ChangeSteps steps = new ChangeSteps(facts, facts.size());
        BoundPortfolio before = scorer.bind(steps.portfolio());
        PartnerTallies tallies = before.tally(asOf, ScoringOptions.callingThread());
        while (steps.next()) {
            BoundPortfolio changed = before.rebind(steps.portfolio());
            BoundPortfolio scratch = bind(steps.facts());
            List<PciScore> scores = scratch.scoreAll(asOf);
            assertThat(changed.scoreAll(asOf)).isEqualTo(scores);
            PartnerTallies retallied = changed.retally(before, tallies);
            assertThat(retallied)
                    .isEqualTo(changed.tally(asOf, ScoringOptions.callingThread()))
                    .isEqualTo(scratch.tally(asOf, ScoringOptions.callingThread()));
            requireRescored(changed.rescore(before, tallies), before.finish(tallies), scores);
            for (PartnerRecord partner : steps.portfolio().partners()) {
                assertThat(changed.score(partner.id(), asOf)).isEqualTo(scratch.score(partner.id(), asOf));
            }
            assertThat(evidence(changed)).isEqualTo(evidence(scratch));
            before = changed;
            tallies = retallied;
        }
    }

    private List<String> evidence(BoundPortfolio some) {
        CollectedEvidence evidence = new CollectedEvidence();
        some.evidence(EvidenceQuery.all(), asOf, evidence);
        return Stream.concat(evidence.credited().stream(), evidence.leftOut().stream())
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** Those that were scored anew have the new score, all others the points they had. */
    private static void requireRescored(List<PciScore> rescored, List<PciScore> before, List<PciScore> after) {
        Map<String, PciScore> anew = rescored.stream().collect(toMap(PciScore::partnerId, score -> score));
        Map<String, PciScore> old = before.stream().collect(toMap(PciScore::partnerId, score -> score));
        for (PciScore score : after) {
            if (anew.containsKey(score.partnerId())) {
                assertThat(anew.get(score.partnerId())).isEqualTo(score);
            } else {
                assertThat(old.get(score.partnerId()).indicators()).isEqualTo(score.indicators());
            }
        }
        assertThat(after.stream().filter(score -> anew.containsKey(score.partnerId())))
                .containsExactlyElementsOf(rescored);
    }

    /** Any number of threads gives the same sums, and so does an executor that never helps. */
    public void threadsDoNotMatter() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(bound.tally(asOf, ScoringOptions.on(threads, 4))).isEqualTo(whole);
        } finally {
            threads.shutdownNow();
        }
        assertThat(bound.tally(asOf, ScoringOptions.on(task -> {}, 4))).isEqualTo(whole);
        assertThat(bound.tally(asOf, ScoringOptions.on(task -> refuse(), 4))).isEqualTo(whole);
    }

    private static void refuse() {
        throw new RejectedExecutionException("busy");
    }

    /** A partner scored alone has the score that it has among all. */
    public void onePartnerScoresAsAmongAll() {
        for (PciScore score : bound.scoreAll(asOf)) {
            assertThat(bound.score(score.partnerId(), asOf)).isEqualTo(score);
        }
    }

    /** The evidence of each partner adds up to each of its sums. */
    public void evidenceAddsUpToEverySlot() {
        List<CreditedItem> items = evidence(EvidenceQuery.all().creditedOnly()).credited();
        Map<String, Long> itemised = new HashMap<>();
        items.forEach(item -> itemised.merge(
                slot(item.partnerId(), item.indicatorId(), item.slot().name()), item.amount(), Math::addExact));
        for (int partner = 0; partner < whole.partnerIds().size(); partner++) {
            String partnerId = whole.partnerIds().get(partner);
            PciScore score = bound.score(partnerId, asOf);
            for (int place = 0; place < scorer.evaluations().size(); place++) {
                Evaluation evaluation = scorer.evaluations().get(place);
                List<Slot> slots = isBehind(score, evaluation) ? evaluation.slots() : List.of();
                for (int slot = 0; slot < slots.size(); slot++) {
                    String name =
                            slot(partnerId, evaluation.id(), slots.get(slot).name());
                    assertThat(itemised.getOrDefault(name, 0L)).as(name).isEqualTo(whole.sum(place, partner, slot));
                }
            }
        }
        assertThat(items).allMatch(item -> item.amount() != 0);
    }

    /** Returns whether a score was made from what was evaluated, and not from what is for other classes. */
    private static boolean isBehind(PciScore score, Evaluation evaluation) {
        return score.indicator(evaluation.id())
                .map(indicator -> evaluation.isOf(indicator.rule()))
                .orElse(true);
    }

    private static String slot(String partnerId, String indicatorId, String slot) {
        return partnerId + "/" + indicatorId + "/" + slot;
    }

    /** Every amount was earned through a fact: an association or affiliation of the partner that holds in the month. */
    public void everyAmountIsEarned() {
        for (CreditedItem item : evidence(EvidenceQuery.all()).credited()) {
            item.association()
                    .ifPresentOrElse(
                            earner -> {
                                assertThat(facts).contains(earner);
                                assertThat(earner.partnerId()).isEqualTo(item.partnerId());
                                assertThat(earner.months().contains(item.creditedIn()))
                                        .isTrue();
                            },
                            () -> {
                                Affiliation earner = item.affiliation().orElseThrow();
                                assertThat(facts).contains(earner);
                                assertThat(earner.partnerId()).isEqualTo(item.partnerId());
                                assertThat(earner.months().contains(item.creditedIn()))
                                        .isTrue();
                            });
        }
    }

    /** A filter takes nothing from what it lets through, and adds nothing. */
    public void evidenceFiltersOnlyNarrow() {
        CollectedEvidence all = evidence(EvidenceQuery.all());
        for (String id : whole.partnerIds()) {
            assertSame(
                    evidence(EvidenceQuery.all().partner(id)),
                    all,
                    item -> item.partnerId().equals(id));
        }
        for (Evaluation evaluation : scorer.evaluations()) {
            assertSame(
                    evidence(EvidenceQuery.all().indicator(evaluation.id())),
                    all,
                    item -> item.indicatorId().equals(evaluation.id()));
        }
        for (String id : new FactSplit(facts).customers()) {
            assertSame(
                    evidence(EvidenceQuery.all().customer(id)),
                    all,
                    item -> item.account().customerId().equals(Optional.of(id)));
        }
        CollectedEvidence creditedOnly = evidence(EvidenceQuery.all().creditedOnly());
        assertThat(creditedOnly.credited()).isEqualTo(all.credited());
        assertThat(creditedOnly.leftOut()).isEmpty();
    }

    /** The evidence of the parts, with the classes that partners have by the whole, is that of the whole. */
    public void evidenceOfPartsIsThatOfTheWhole() {
        List<EvidenceItem> ofParts = new ArrayList<>();
        for (List<Fact> part : new FactSplit(facts).into(3)) {
            BoundPortfolio boundPart = bind(part);
            CollectedEvidence evidence = new CollectedEvidence();
            boundPart.evidence(EvidenceQuery.all(), whole, evidence);
            ofParts.addAll(evidence.credited());
            ofParts.addAll(evidence.leftOut());
        }
        CollectedEvidence ofWhole = evidence(EvidenceQuery.all());
        List<EvidenceItem> items = new ArrayList<>(ofWhole.credited());
        items.addAll(ofWhole.leftOut());
        assertThat(ofParts).containsExactlyInAnyOrderElementsOf(items);
    }

    private CollectedEvidence evidence(EvidenceQuery query) {
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(query, asOf, evidence);
        return evidence;
    }

    private static void assertSame(
            CollectedEvidence filtered, CollectedEvidence all, Predicate<? super EvidenceItem> passes) {
        assertThat(filtered.credited())
                .containsExactlyInAnyOrderElementsOf(
                        all.credited().stream().filter(passes).toList());
        assertThat(filtered.leftOut())
                .containsExactlyInAnyOrderElementsOf(
                        all.leftOut().stream().filter(passes).toList());
    }

    /** Points lie between 0 and the maximum, and the score is their sum; where they are cut off, it may be more than that. */
    public void pointsStayInBounds() {
        for (PciScore score : bound.scoreAll(asOf)) {
            Points sum = Points.ZERO;
            for (IndicatorScore indicator : score.indicators()) {
                assertThat(indicator.points())
                        .isBetween(Points.ZERO, indicator.rule().maxPoints());
                sum = sum.plus(indicator.points());
            }
            RoundingPolicy rounding = scorer.rules().rounding();
            if (rounding.of() == RoundingPolicy.Of.INDICATORS) {
                assertThat(score.total()).isEqualTo(sum);
            }
            assertThat(score.total()).isBetween(Points.ZERO, scorer.rules().maximumTotal());
            assertThat(score.earned(rounding).total()).isEqualTo(score.total());
        }
    }

    /** Monthly facts after the as-of month or before the furthest look-back change no points. */
    public void monthsOutsideTheLookBackDoNotMatter() {
        YearMonth oldest = asOf.minusMonths(scorer.lookBack());
        List<Fact> inside = facts.stream()
                .filter(fact -> month(fact)
                        .map(month -> !month.isBefore(oldest) && !month.isAfter(asOf))
                        .orElse(true))
                .toList();
        assertThat(withoutFindings(bind(inside))).isEqualTo(withoutFindings(bound));
    }

    /** What lies outside tells whether a month without rows is a gap or lies before all facts. */
    private List<PciScore> withoutFindings(BoundPortfolio portfolio) {
        return portfolio.scoreAll(asOf).stream()
                .map(score -> PciScore.builder().from(score).findings(List.of()).build())
                .toList();
    }

    /** A month that is read of a table and has no row stands in one finding, the same on every score; no other does. */
    public void findingsNameEachMonthWithoutRowsOnce() {
        List<PciScore> scores = bound.scoreAll(asOf);
        for (PciScore score : scores) {
            List<Finding> ofFacts = score.findings(FindingCode.Scope.FACTS);
            assertThat(ofFacts).isEqualTo(scores.get(0).findings(FindingCode.Scope.FACTS));
            List<Finding> inOrder = new ArrayList<>(ofFacts);
            inOrder.addAll(score.findings(FindingCode.Scope.PARTNER));
            assertThat(score.findings()).isEqualTo(inOrder);
            for (FactTable table : FactTable.values()) {
                List<YearMonth> named = ofFacts.stream()
                        .filter(finding -> finding.table().equals(Optional.of(table)))
                        .flatMap(finding -> finding.months().stream())
                        .toList();
                assertThat(named)
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(scorer.lookBack(table).orElse(-1) + 1);
                assertThat(facts)
                        .filteredOn(fact -> fact.table() == table && !isOfPartner(fact))
                        .noneMatch(fact -> month(fact).filter(named::contains).isPresent());
            }
        }
    }

    private static boolean isOfPartner(Fact fact) {
        return fact instanceof OwnFact own && own.subjectType() == SubjectType.PARTNER;
    }

    private static Optional<YearMonth> month(Fact fact) {
        if (fact instanceof BillingLine line) {
            return Optional.of(line.month());
        } else if (fact instanceof PaidSeats seats) {
            return Optional.of(seats.month());
        } else if (fact instanceof ActiveUsers users) {
            return Optional.of(users.month());
        } else if (fact instanceof OwnFact own) {
            return own.month();
        }
        return Optional.empty();
    }
}
