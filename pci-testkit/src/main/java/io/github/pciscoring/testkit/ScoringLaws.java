package io.github.pciscoring.testkit;

import static java.util.stream.Collectors.groupingBy;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The laws of scoring, each as a check of one rule set on one portfolio at one month; {@link IndicatorLaws} runs them on
 * many. A check throws an {@link AssertionError} that says what differs. Not thread-safe.
 */
public final class ScoringLaws {
    /** More accounts are not looked at one by one, as that takes the square of their number. */
    static final int MOST_ALONE = 20;

    /** A double has 53 binary places, and none that is computed from counts has few of them unless it is exact. */
    private static final int MOST_BINARY_PLACES = 24;

    private final UnderTest tested;
    private final PciScorer scorer;
    private final PortfolioCase portfolio;
    private final List<Fact> facts;
    private final BoundPortfolio bound;
    private final PartnerTallies whole;

    /** Prepares the checks, with a scorer of their own. */
    public ScoringLaws(UnderTest tested, PortfolioCase portfolio) {
        this(tested, tested.newScorer(), portfolio);
    }

    /** Prepares the checks with a scorer of the rule set, which may have scored other portfolios before. */
    public ScoringLaws(UnderTest tested, PciScorer scorer, PortfolioCase portfolio) {
        this.tested = tested;
        this.scorer = scorer;
        this.portfolio = portfolio;
        this.facts = portfolio.facts();
        this.bound = bind(facts);
        this.whole = tally(bound);
    }

    /** Each unit that a rule set states is the one that the type measures in; without it there is no scorer. */
    public static void unitIsTheTypes(UnderTest tested) {
        for (Asked asked : tested.asked()) {
            String unit = asked.make(tested.factories()).shape().unit();
            asked.unit()
                    .ifPresent(stated -> Violation.unless(
                            stated.equals(unit),
                            "the unit of a rule must be the one that its type measures in",
                            "indicator " + asked.id() + ": " + stated + " in the rule, " + unit + " in the type "
                                    + asked.type()));
        }
    }

    private BoundPortfolio bind(List<? extends Fact> some) {
        return scorer.bind(new PortfolioBuilder().addAll(some).build());
    }

    private PartnerTallies tally(BoundPortfolio some) {
        return some.tally(portfolio.asOf(), ScoringOptions.callingThread());
    }

    private List<PciScore> scores(BoundPortfolio some) {
        return some.scoreAll(portfolio.asOf(), ScoringOptions.callingThread());
    }

    private void unlessSame(String law, PartnerTallies expected, PartnerTallies actual) {
        Violation.unlessSame(law, expected, actual, scorer.evaluations());
    }

    /** Checks all laws, {@link EvidenceLaws} and {@link ChangeLaws} included. */
    public void checkAll() {
        shapeStaysTheSame();
        scoringAgainGivesTheSame();
        newInstanceGivesTheSame();
        measureNeedsOnlyTheSums();
        measureIsExact();
        orderOfFactsDoesNotMatter();
        partsMergeToTheWhole();
        accountsAddUpAndCanBeTakenAway();
        accountsDoNotSeeEachOther();
        onePartnerScoresAsAmongAll();
        threadsDoNotMatter();
        monthsOutsideTheLookBackDoNotMatter();
        monthsBeyondTheLookBackAreNotRead();
        pointsStayInBounds();
        findingsNameWhatIsMissing();
        evidence().checkAll();
        changes().checkAll();
    }

    /** Returns the laws of evidence, on the same portfolio. */
    public EvidenceLaws evidence() {
        return new EvidenceLaws(scorer, bound, whole, portfolio);
    }

    /** Returns the laws of changes, on the same portfolio. */
    public ChangeLaws changes() {
        return new ChangeLaws(scorer, portfolio);
    }

    /** An indicator's shape is always the same object, before and after it has evaluated. */
    public void shapeStaysTheSame() {
        List<Indicator> instances = tested.newIndicators();
        List<IndicatorShape> before = instances.stream().map(Indicator::shape).toList();
        PciScorer ofThese = PciScorer.of(tested.rules(), tested.factoriesOf(instances));
        scores(ofThese.bind(portfolio.portfolio()));
        for (int i = 0; i < instances.size(); i++) {
            Violation.unless(
                    isSame(before.get(i), instances.get(i).shape()),
                    "an indicator's shape must always be the same object",
                    "indicator " + tested.asked().get(i).id() + " returns another one");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very object
    private static boolean isSame(IndicatorShape before, IndicatorShape after) {
        return before == after;
    }

    /** The same portfolio scored again gives the same scores and the same evidence. */
    public void scoringAgainGivesTheSame() {
        String law = "scoring the same portfolio again must give the same";
        Violation.unlessSame(law, scores(bound), scores(bound));
        Violation.unlessSame(law, scores(bound), scores(bind(facts)));
        Violation.unlessSameItems(
                law, evidence().items(bound, whole), evidence().items(bound, whole));
    }

    /** Another instance of each indicator, made by the same factory from the same parameters, gives the same scores. */
    public void newInstanceGivesTheSame() {
        Violation.unlessSame(
                "another instance of the indicator must give the same",
                scores(bound),
                scores(tested.newScorer().bind(portfolio.portfolio())));
    }

    /** Instances that have evaluated nothing make the same scores of the sums of others. */
    public void measureNeedsOnlyTheSums() {
        Violation.unlessSame(
                "a measure must depend on sums and partner alone, not on what was evaluated before",
                scores(bound),
                tested.newScorer().bind(portfolio.portfolio()).finish(whole));
    }

    /**
     * Measures are exact. That cannot be proven from outside, but a number that was once a {@code double} mostly has many
     * binary places, which counts and amounts do not.
     */
    public void measureIsExact() {
        for (PciScore score : scores(bound)) {
            for (IndicatorScore indicator : score.indicators()) {
                if (indicator.measurement() instanceof Measurement.Value value) {
                    Stream.of(value.value(), value.basis())
                            .forEach(number -> Violation.unless(
                                    !comesFromDouble(number),
                                    "a measure must be exact, never a double on the way",
                                    "partner " + score.partnerId() + ", indicator " + indicator.id() + ": " + number));
                }
            }
        }
    }

    private static boolean comesFromDouble(Ratio number) {
        return number.denominator().bitCount() == 1 && number.denominator().bitLength() > MOST_BINARY_PLACES;
    }

    /** Facts in another order give the same scores; partners, too, but for the order of the results. */
    public void orderOfFactsDoesNotMatter() {
        Random random = new Random(facts.size());
        for (int time = 0; time < 2; time++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            Violation.unlessSame(
                    "the order of facts must not matter", byPartner(scores(bound)), byPartner(scores(bind(shuffled))));
            shuffled.removeIf(Partner.class::isInstance);
            facts.stream().filter(Partner.class::isInstance).forEach(shuffled::add);
            unlessSame("the order of facts must not matter", whole, tally(bind(shuffled)));
        }
    }

    private static List<PciScore> byPartner(List<PciScore> scores) {
        return scores.stream().sorted(Comparator.comparing(PciScore::partnerId)).toList();
    }

    /** The accounts split into parts, scored apart and merged in any order, give the same sums and scores. */
    public void partsMergeToTheWhole() {
        String law = "parts of the accounts, scored apart and merged, must give the whole";
        for (int parts = 2; parts <= 3; parts++) {
            List<PartnerTallies> tallies = new FactSplit(facts)
                    .into(parts).stream().map(part -> tally(bind(part))).toList();
            PartnerTallies merged =
                    tallies.stream().reduce(PartnerTallies::merge).orElseThrow();
            PartnerTallies reversed =
                    tallies.stream().reduce((a, b) -> b.merge(a)).orElseThrow();
            unlessSame(law, whole, merged);
            unlessSame(law, whole, reversed);
            Violation.unlessSame(law, scores(bound), bound.finish(merged));
        }
    }

    /** Each account's sums, added up, are the whole; taken away, they leave the portfolio without the account. */
    public void accountsAddUpAndCanBeTakenAway() {
        FactSplit split = new FactSplit(facts);
        Stream.concat(
                        split.customers().stream().map(this::ofCustomer),
                        split.people().stream().map(this::ofPerson))
                .reduce(PartnerTallies::merge)
                .ifPresent(all -> unlessSame("the accounts' sums must add up to the whole", whole, all));
        String law = "an account's sums, taken away, must leave the others' sums";
        Optional<String> customer = split.customers().stream().findFirst();
        customer.ifPresent(
                id -> unlessSame(law, whole.minus(ofCustomer(id)), tally(bind(split.without(FactSplit.customer(id))))));
        Optional<String> person = split.people().stream().findFirst();
        person.ifPresent(
                id -> unlessSame(law, whole.minus(ofPerson(id)), tally(bind(split.without(FactSplit.person(id))))));
    }

    private PartnerTallies ofCustomer(String id) {
        return bound.tallyCustomer(id, portfolio.asOf());
    }

    private PartnerTallies ofPerson(String id) {
        return bound.tallyPerson(id, portfolio.asOf());
    }

    /** An account gives, among all, what it gives when there is no other: to the sums, and item by item. */
    public void accountsDoNotSeeEachOther() {
        FactSplit split = new FactSplit(facts);
        Map<String, List<EvidenceItem>> items =
                evidence().items(bound, whole).stream().collect(groupingBy(ScoringLaws::account));
        split.customers().stream()
                .limit(MOST_ALONE)
                .forEach(id -> unlessSameAlone(FactSplit.customer(id), split, ofCustomer(id), items));
        split.people().stream()
                .limit(MOST_ALONE)
                .forEach(id -> unlessSameAlone(FactSplit.person(id), split, ofPerson(id), items));
    }

    private static String account(EvidenceItem item) {
        return item.account()
                .customerId()
                .map(FactSplit::customer)
                .orElseGet(() -> FactSplit.person(item.account().personId().orElseThrow()));
    }

    private void unlessSameAlone(
            String account, FactSplit split, PartnerTallies among, Map<String, List<EvidenceItem>> itemsAmong) {
        String law = "an account must give what it gives when there is no other: " + account;
        BoundPortfolio alone = bind(split.only(account));
        unlessSame(law, tally(alone), among);
        Violation.unlessSameItems(law, evidence().items(alone, whole), itemsAmong.getOrDefault(account, List.of()));
    }

    /** A partner scored alone has the score that it has among all. */
    public void onePartnerScoresAsAmongAll() {
        for (PciScore score : scores(bound)) {
            Violation.unlessSame(
                    "a partner alone must score as among all", score, bound.score(score.partnerId(), portfolio.asOf()));
        }
    }

    /** Any number of threads gives the same, at the same time too; an instance keeps nothing of what it works on. */
    public void threadsDoNotMatter() {
        new ThreadLaws(bound, portfolio.asOf(), whole, this::unlessSame).checkAll();
    }

    /**
     * Months after the as-of month or before an indicator's look-back change nothing of its measure: neither bills, seats,
     * users and dated own facts, those of partners included, nor what a link or an affiliation was in them.
     */
    public void monthsOutsideTheLookBackDoNotMatter() {
        List<Integer> lookBacks = tested.lookBacks();
        for (int lookBack : new TreeSet<>(lookBacks)) {
            MonthRange months = MonthRange.of(portfolio.asOf().minusMonths(lookBack), portfolio.asOf());
            List<PciScore> inside = scores(bind(new FactWindow(months).of(facts)));
            for (int partner = 0; partner < inside.size(); partner++) {
                for (int i = 0; i < lookBacks.size(); i++) {
                    if (lookBacks.get(i) == lookBack) {
                        Violation.unlessSame(
                                "months outside the look-back of " + lookBack + " must not matter",
                                only(i, scores(bound).get(partner)),
                                only(i, inside.get(partner)));
                    }
                }
            }
        }
    }

    /**
     * Months beyond an indicator's look-back are not even asked for. They read as empty, so that an indicator which asks all
     * the same gives wrong numbers and keeps every other law; shown what is in them, it must give the same.
     */
    public void monthsBeyondTheLookBackAreNotRead() {
        new LookBackLaw(tested).check(portfolio);
    }

    /** Returns one indicator of a score without its total, and nothing of what was found, since that is about all facts. */
    private static PciScore only(int indicator, PciScore score) {
        return PciScore.builder()
                .from(score)
                .total(Points.ZERO)
                .tier(Optional.empty())
                .classes(Map.of())
                .indicators(List.of(score.indicators().get(indicator)))
                .findings(List.of())
                .build();
    }

    /**
     * Points lie between 0 and the maximum, shares between 0 and 1, and the score is the sum of the points, as far as these
     * are what is rounded.
     */
    public void pointsStayInBounds() {
        boolean pointsAreRounded = tested.rules().rounding().of() == RoundingPolicy.Of.INDICATORS;
        for (PciScore score : scores(bound)) {
            Points sum = Points.ZERO;
            for (IndicatorScore indicator : score.indicators()) {
                Ratio share = indicator.measurement().share(indicator.rule().curve());
                Violation.unless(
                        isWithin(indicator.points(), indicator.rule().maxPoints())
                                && share.equals(share.clampedToUnit()),
                        "points must lie between 0 and the maximum",
                        "partner " + score.partnerId() + ", indicator " + indicator.id() + ": " + indicator.points());
                sum = sum.plus(indicator.points());
            }
            Violation.unless(
                    pointsAreRounded
                            ? score.total().equals(sum)
                            : isWithin(score.total(), tested.rules().maximumTotal()),
                    "the score must be the sum of the points",
                    "partner " + score.partnerId() + ": " + score.total() + ", not " + sum);
        }
    }

    private static boolean isWithin(Points points, Points maximum) {
        return points.compareTo(Points.ZERO) >= 0 && points.compareTo(maximum) <= 0;
    }

    /**
     * A month that is read of a table and has no row stands in one finding, the same on every score; no other does. This is
     * the engine's promise; what an indicator declares decides which months are read.
     */
    public void findingsNameWhatIsMissing() {
        new FindingLaws(scorer, facts, scores(bound)).checkAll();
    }
}
