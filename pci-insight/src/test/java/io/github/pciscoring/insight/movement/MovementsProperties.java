package io.github.pciscoring.insight.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Movements are exactly the difference of two scores, whatever the facts and the months. */
class MovementsProperties {
    private static final UnderTest SMB = UnderTest.ruleSet(RuleSets.smmcsSmb(), StandardIndicators.factories());
    private static final PciScorer SCORER = SMB.newScorer();

    @Provide
    Arbitrary<PortfolioCase> cases() {
        return PortfolioArbitraries.of(SMB.codes()).cases();
    }

    @Property(tries = 150)
    void between_twoMonths_addsUpToTheDifferenceOfTheSums(
            @ForAll("cases") PortfolioCase sample, @ForAll @IntRange(min = -13, max = 13) int months) {
        BoundPortfolio bound = SCORER.bind(sample.portfolio());
        checkAll(bound, sample.asOf(), bound, sample.asOf().plusMonths(months));
    }

    @Property(tries = 150)
    void between_twoPortfolios_addsUpToTheDifferenceOfTheSums(
            @ForAll("cases") PortfolioCase one, @ForAll @IntRange(max = 1000) int removed) {
        BoundPortfolio before = SCORER.bind(one.portfolio());
        Portfolio smaller = without(one, removed);
        BoundPortfolio after = before.rebind(smaller);
        checkAll(before, one.asOf(), after, one.asOf());
        checkAll(after, one.asOf(), before, one.asOf());
        for (String partner : ids(after)) {
            // One fact is one account's, which alone moves whatever moves; two of its slots may do so together.
            for (IndicatorMovement moved :
                    Movements.between(before, after, partner, one.asOf()).indicators()) {
                assertThat(moved.movements().stream().map(Movement::account).distinct())
                        .hasSizeLessThan(2);
                if (moved.movements().size() < 2) {
                    assertThat(moved.rest().micros()).isZero();
                }
            }
        }
    }

    private static Portfolio without(PortfolioCase sample, int any) {
        Portfolio portfolio = sample.portfolio();
        List<Fact> removable = portfolio
                .facts()
                .filter(fact -> switch (fact.table()) {
                    case PARTNERS, TENANTS, SUBSCRIPTIONS, FACTS -> false;
                    default -> true;
                })
                .toList();
        return removable.isEmpty()
                ? portfolio
                : portfolio
                        .change()
                        .remove(removable.get(any % removable.size()))
                        .apply();
    }

    private static List<String> ids(BoundPortfolio bound) {
        return bound.portfolio().partners().stream()
                .map(partner -> partner.id())
                .toList();
    }

    private static void checkAll(BoundPortfolio before, YearMonth from, BoundPortfolio after, YearMonth to) {
        PartnerTallies was = before.tally(from, ScoringOptions.callingThread());
        PartnerTallies is = after.tally(to, ScoringOptions.callingThread());
        List<String> ids = ids(after);
        for (int partner = 0; partner < ids.size(); partner++) {
            Movements movements = Movements.between(
                    ScoredEvidence.of(before, ids.get(partner), from), ScoredEvidence.of(after, ids.get(partner), to));
            List<Evaluation> evaluations = SCORER.evaluations();
            for (int place = 0; place < evaluations.size(); place++) {
                Map<String, Long> expected = new HashMap<>();
                for (int slot = 0; slot < evaluations.get(place).slots().size(); slot++) {
                    long difference = is.sum(place, partner, slot) - was.sum(place, partner, slot);
                    expected.put(evaluations.get(place).slots().get(slot).name(), difference);
                }
                check(movements.indicator(evaluations.get(place).id()).orElseThrow(), expected);
            }
            checkOrder(movements);
            checkLines(movements);
        }
    }

    private static void check(IndicatorMovement indicator, Map<String, Long> expected) {
        Map<String, Long> bySlot = new HashMap<>();
        expected.keySet().forEach(slot -> bySlot.put(slot, 0L));
        for (Movement movement : indicator.movements()) {
            long ofItems =
                    movement.items().stream().mapToLong(ItemChange::amount).sum();
            assertThat(ofItems).isEqualTo(movement.slot().amount()).isNotZero();
            assertThat(movement.items())
                    .extracting(item -> item.slot().name())
                    .containsOnly(movement.slot().slot().name());
            bySlot.merge(movement.slot().slot().name(), ofItems, Long::sum);
        }
        assertThat(bySlot).isEqualTo(expected);
    }

    private static void checkOrder(Movements movements) {
        assertThat(movements.all())
                .extracting(movement -> -Math.abs(movement.points().micros()))
                .isSorted();
        assertThat(movements.points())
                .isEqualTo(movements.after().total().minus(movements.before().total()));
    }

    private static void checkLines(Movements movements) {
        List<MovementLine> lines = movements.lines();
        List<Movement> told =
                lines.stream().flatMap(line -> line.movements().stream()).toList();
        checkSums(movements, lines);
        checkShown(lines.stream().filter(MovementLine::isWorthTelling).toList(), movements.shown());
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told)
                .containsAll(movements.all().stream()
                        .filter(movement -> movement.points().micros() != 0 || movement.ended())
                        .toList());
        for (int most = 1; most < 5; most++) {
            List<MovementLine> few = movements.lines(most);
            checkSums(movements, few);
            assertThat(few.stream().filter(MovementLine::isWorthTelling)).hasSizeLessThanOrEqualTo(most);
            checkSums(movements, movements.largestLines(most));
        }
    }

    private static void checkSums(Movements movements, List<MovementLine> lines) {
        assertThat(lines.stream().map(MovementLine::points).reduce(Points.ZERO, Points::plus))
                .isEqualTo(movements.points());
        checkShown(lines, movements.shown());
    }

    private static void checkShown(List<MovementLine> lines, Points shown) {
        assertThat(lines.stream().map(MovementLine::shown).reduce(Points.ZERO, Points::plus))
                .isEqualTo(shown);
    }
}
