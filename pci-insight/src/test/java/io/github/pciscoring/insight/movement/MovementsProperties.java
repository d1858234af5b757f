package io.github.pciscoring.insight.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.SampleRules.Given;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Movements are exactly the difference of two scores, whatever the facts and the months. */
class MovementsProperties {
    @Provide
    Arbitrary<Given> given() {
        return SampleRules.given();
    }

    @Provide
    Arbitrary<Given> byClass() {
        return SampleRules.given(SampleRules.BY_CLASS);
    }

    @Property(tries = 300)
    void between_twoMonths_addsUpToTheDifferenceOfTheSums(
            @ForAll("given") Given sample, @ForAll @IntRange(min = -13, max = 13) int months) {
        BoundPortfolio bound = sample.bind();
        checkAll(bound, sample.asOf(), bound, sample.asOf().plusMonths(months));
    }

    @Property(tries = 300)
    void between_twoPortfolios_addsUpToTheDifferenceOfTheSums(
            @ForAll("given") Given one, @ForAll @IntRange(max = 1000) int removed) {
        BoundPortfolio before = one.bind();
        BoundPortfolio after = before.rebind(without(before.portfolio(), removed));
        checkAll(before, one.asOf(), after, one.asOf());
        checkAll(after, one.asOf(), before, one.asOf());
        for (String partner : ids(after)) {
            Movements movements = Movements.between(before, after, partner, one.asOf());
            boolean sameClass =
                    movements.before().classes().equals(movements.after().classes());
            for (IndicatorMovement moved : movements.indicators()) {
                if (!sameClass && !moved.before().rule().equals(moved.after().rule())) {
                    continue;
                }
                // One fact is one account's, which alone moves whatever moves; two of its slots may do so together.
                assertThat(moved.movements().stream().map(Movement::account).distinct())
                        .hasSizeLessThan(2);
                if (moved.movements().size() < 2) {
                    assertThat(moved.rest().micros()).isZero();
                }
            }
        }
    }

    /** A movement's points are those of the engine's own sums with the account as it was, and all others as they are. */
    @Property(tries = 300)
    void between_twoPortfolios_pointsAreThoseOfTheAccountPutBack(
            @ForAll("given") Given one,
            @ForAll @IntRange(max = 1000) int removed,
            @ForAll @IntRange(max = 1000) int removedToo) {
        YearMonth asOf = one.asOf();
        BoundPortfolio before = one.bind();
        BoundPortfolio after = before.rebind(without(without(before.portfolio(), removed), removedToo));
        PartnerTallies all = after.tally(asOf, ScoringOptions.callingThread());
        for (PciScore score : after.finish(all)) {
            Movements movements = Movements.between(before, after, score.partnerId(), asOf);
            for (IndicatorMovement moved : movements.indicators()) {
                // What another class summed up was summed up by other rules.
                boolean sameRule = moved.before().rule().equals(moved.after().rule());
                for (Movement movement : moved.movements()) {
                    boolean alone = moved.movements().stream()
                            .noneMatch(other ->
                                    other != movement && other.account().equals(movement.account()));
                    PciScore putBack =
                            after
                                    .finish(all.minus(own(after, movement, asOf))
                                            .merge(own(before, movement, asOf)))
                                    .stream()
                                    .filter(other -> other.partnerId().equals(score.partnerId()))
                                    .findFirst()
                                    .orElseThrow();
                    if (alone && sameRule && putBack.classes().equals(score.classes())) {
                        assertThat(moved.after()
                                        .points()
                                        .minus(putBack.indicator(moved.id())
                                                .orElseThrow()
                                                .points()))
                                .isEqualTo(movement.points());
                    }
                }
            }
        }
    }

    private static PartnerTallies own(BoundPortfolio bound, Movement movement, YearMonth asOf) {
        return movement.account().personId().isPresent()
                ? bound.tallyPerson(movement.accountId(), asOf)
                : bound.tallyCustomer(movement.accountId(), asOf);
    }

    /** In another class, an indicator is measured by other rules: what it sums up differs, and the rest says by how much. */
    @Property(tries = 200)
    void between_twoClasses_restIsWhatTheRulesMove(
            @ForAll("byClass") Given sample, @ForAll @IntRange(min = 1, max = 13) int months) {
        BoundPortfolio bound = sample.bind();
        for (String partner : ids(bound)) {
            Movements movements =
                    Movements.between(bound, partner, sample.asOf().minusMonths(months), sample.asOf());
            boolean changed =
                    !movements.before().classes().equals(movements.after().classes());
            Statistics.collect(changed);
            for (IndicatorMovement moved : movements.indicators()) {
                assertThat(moved.movements().stream().map(Movement::points).reduce(moved.rest(), Points::plus))
                        .isEqualTo(moved.points());
            }
            assertThat(movements.indicators().stream()
                            .map(IndicatorMovement::points)
                            .reduce(Points.ZERO, Points::plus))
                    .isEqualTo(movements.points());
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(part -> part > 0));
    }

    private static Portfolio without(Portfolio portfolio, int any) {
        List<Fact> removable = portfolio
                .facts()
                .filter(fact -> switch (fact.table()) {
                    case PARTNERS, TENANTS, SUBSCRIPTIONS -> false;
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
        for (String partner : ids(after)) {
            Movements movements =
                    Movements.between(ScoredEvidence.of(before, partner, from), ScoredEvidence.of(after, partner, to));
            PartnerSums was = before.sums(partner, from);
            PartnerSums is = after.sums(partner, to);
            for (IndicatorMovement moved : movements.indicators()) {
                Map<String, Long> expected = new HashMap<>();
                List<Slot> slots = is.slots(moved.id());
                // Of one type, whatever the class.
                assertThat(was.slots(moved.id())).isEqualTo(slots);
                for (int slot = 0; slot < slots.size(); slot++) {
                    expected.put(slots.get(slot).name(), is.sum(moved.id(), slot) - was.sum(moved.id(), slot));
                }
                check(moved, expected);
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
