package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The search against trying all combinations of all numbers of units, each scored as a score is. */
class SearchProperties {
    private static final List<String> CATEGORIES = List.of("one", "two");

    /** An indicator with a measure in hundredths, and a unit; without a measure there is no unit either. */
    record Sample(
            PointsCurve curve, int points, int category, boolean absent, int measure, int step, int cost, int limit) {
        IndicatorRule rule(int place) {
            return IndicatorRule.builder()
                    .id("i" + place)
                    .category(CATEGORIES.get(category))
                    .type("any")
                    .unit("things")
                    .maxPoints(Points.of(points))
                    .curve(curve)
                    .build();
        }

        Measurement measurement() {
            return absent ? Measurement.unavailable("none") : Measurement.of(after(0));
        }

        Ratio after(int units) {
            return Ratio.of(measure + (long) units * step, 100);
        }
    }

    /** A target, and how the score is rounded. */
    record Wanted(int total, List<Integer> ofCategory, int ofFirst, RoundingPolicy rounding) {
        TierLadder.Tier tier() {
            return new TierLadder.Tier("T", new Points(total * 10_000L))
                    .withPerCategory(Map.of(
                            "one",
                            new Points(ofCategory.get(0) * 10_000L),
                            "two",
                            new Points(ofCategory.get(1) * 10_000L)))
                    .withPerIndicator(Map.of("i0", new Points(ofFirst * 10_000L)));
        }
    }

    /** Some units of each indicator, and what they cost. */
    record Tried(List<Integer> units, long cost) {
        int count() {
            return units.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Property(tries = 400)
    void run_anyIndicators_theCheapestOfAllThatCanSpareNothing(
            @ForAll("samples") List<Sample> samples, @ForAll("targets") Wanted wanted, @ForAll("counts") int most) {
        Goal goal = goal(samples, wanted);
        List<Tried> minimal = minimal(samples, wanted);

        List<Tried> found = found(samples, goal, most);

        Statistics.label("some way").collect(!minimal.isEmpty());
        assertThat(found).doesNotHaveDuplicates().hasSize(Math.min(most, minimal.size()));
        assertThat(minimal).containsAll(found);
        assertThat(found.stream().map(SearchProperties::rank).toList())
                .isEqualTo(minimal.stream()
                        .map(SearchProperties::rank)
                        .sorted(Comparator.<List<Long>>comparingLong(rank -> rank.get(0))
                                .thenComparingLong(rank -> rank.get(1)))
                        .limit(most)
                        .toList());
    }

    @Property(tries = 100)
    void run_fewerWanted_theFirstOfThem(@ForAll("samples") List<Sample> samples, @ForAll("targets") Wanted wanted) {
        Goal goal = goal(samples, wanted);

        List<Tried> all = found(samples, goal, 50);

        for (int most = 1; most < Math.min(6, all.size()); most++) {
            assertThat(found(samples, goal, most)).isEqualTo(all.subList(0, most));
        }
    }

    private static List<Long> rank(Tried tried) {
        return List.of(tried.cost(), (long) tried.count());
    }

    private static Goal goal(List<Sample> samples, Wanted wanted) {
        List<IndicatorRule> rules = new ArrayList<>();
        List<Gains> gains = new ArrayList<>();
        for (int place = 0; place < samples.size(); place++) {
            IndicatorRule rule = samples.get(place).rule(place);
            rules.add(rule);
            gains.add(gains(samples.get(place), rule, wanted.rounding()));
        }
        return new Goal(rules, gains, wanted.rounding(), wanted.tier());
    }

    private static Gains gains(Sample sample, IndicatorRule rule, RoundingPolicy rounding) {
        return sample.measurement() instanceof Measurement.Value measure
                ? Gains.of(rule, rule.curve(), measure, unit(sample), rounding)
                : Gains.none(Ratio.ZERO, Points.ZERO);
    }

    private static PlanUnit unit(Sample sample) {
        return new PlanUnit(Amount.of(1), "things", Ratio.of(sample.step(), 100));
    }

    private static List<Tried> found(List<Sample> samples, Goal goal, int most) {
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < samples.size(); place++) {
            choices.add(Choice.of(goal, place, plan(samples.get(place), goal, place)));
        }
        Search search = new Search(goal, choices, most);
        List<Tried> found = new ArrayList<>();
        for (int[] chosen : search.run()) {
            List<Integer> units = new ArrayList<>();
            long cost = 0;
            for (int place = 0; place < chosen.length; place++) {
                units.add(goal.gains(place).units().get(chosen[place]).intValue());
                cost += (long) samples.get(place).cost() * units.get(place);
            }
            found.add(new Tried(units, cost));
        }
        assertThat(search.proved()).isTrue();
        return found;
    }

    private static IndicatorPlan plan(Sample sample, Goal goal, int place) {
        Gains gains = goal.gains(place);
        IndicatorPlan.Builder plan = IndicatorPlan.builder()
                .score(new IndicatorScore(
                        goal.rules().get(place),
                        sample.measurement(),
                        gains.points().get(0)))
                .cost(Amount.of(sample.cost()))
                .limit(OptionalLong.of(sample.limit()));
        for (int i = 1; i < gains.units().size(); i++) {
            plan.addGains(new UnitGain(gains.units().get(i), gains.points().get(i), Points.ZERO));
        }
        return plan.build();
    }

    private static List<Tried> minimal(List<Sample> samples, Wanted wanted) {
        List<Tried> minimal = new ArrayList<>();
        tryAll(samples, wanted, new int[samples.size()], 0, minimal);
        return minimal;
    }

    private static void tryAll(List<Sample> samples, Wanted wanted, int[] units, int place, List<Tried> minimal) {
        if (place == units.length) {
            if (isReached(samples, wanted, units) && sparesNothing(samples, wanted, units)) {
                long cost = 0;
                for (int i = 0; i < units.length; i++) {
                    cost += (long) samples.get(i).cost() * units[i];
                }
                minimal.add(new Tried(Arrays.stream(units).boxed().toList(), cost));
            }
            return;
        }
        int most = samples.get(place).absent() ? 0 : samples.get(place).limit();
        for (units[place] = 0; units[place] <= most; units[place]++) {
            tryAll(samples, wanted, units, place + 1, minimal);
        }
        units[place] = 0;
    }

    private static boolean sparesNothing(List<Sample> samples, Wanted wanted, int[] units) {
        for (int i = 0; i < units.length; i++) {
            int[] fewer = units.clone();
            fewer[i]--;
            if (units[i] > 0 && isReached(samples, wanted, fewer)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReached(List<Sample> samples, Wanted wanted, int[] units) {
        List<IndicatorRule> rules = new ArrayList<>();
        List<Ratio> shares = new ArrayList<>();
        for (int place = 0; place < units.length; place++) {
            Sample sample = samples.get(place);
            rules.add(sample.rule(place));
            shares.add(sample.absent() ? Ratio.ZERO : sample.curve().share(sample.after(units[place]), Ratio.ZERO));
        }
        EarnedPoints earned = EarnedPoints.of(rules, shares, wanted.rounding());
        List<String> known = rules.stream().map(IndicatorRule::category).toList();
        TierLadder.Tier tier = wanted.tier();
        boolean ofCategories = tier.perCategory().entrySet().stream()
                .allMatch(minimum -> !known.contains(minimum.getKey())
                        || earned.byCategory().get(minimum.getKey()).compareTo(minimum.getValue()) >= 0);
        return earned.total().compareTo(tier.minimum()) >= 0
                && earned.byIndicator().get("i0").compareTo(new Points(wanted.ofFirst() * 10_000L)) >= 0
                && ofCategories;
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.of(1, 2, 3, 7, 1000);
    }

    /** Both categories are there, since a target names both. */
    @Provide
    Arbitrary<List<Sample>> samples() {
        return Combinators.combine(
                        sample(0),
                        sample(1),
                        sample(0).list().ofMaxSize(1),
                        sample(1).list().ofMaxSize(1))
                .as((one, two, three, four) -> {
                    List<Sample> all = new ArrayList<>(List.of(one, two));
                    all.addAll(three);
                    all.addAll(four);
                    return all;
                });
    }

    private static Arbitrary<Sample> sample(int category) {
        return Combinators.combine(
                        curves(),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.integers().between(-300, 700),
                        Arbitraries.of(37, 50, 100, 133, 300),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5))
                .as((curve, points, absent, measure, step, cost, limit) ->
                        new Sample(curve, points, category, absent, measure, step, cost, limit));
    }

    private static Arbitrary<PointsCurve> curves() {
        return Arbitraries.of(
                PointsCurve.linear(Ratio.of(3)),
                PointsCurve.linear(Ratio.of(7)),
                PointsCurve.linear(Ratio.of(20, 3)),
                PointsCurve.allOrNothing(Ratio.of(4)),
                PointsCurve.steps(List.of(
                        new PointsCurve.Step(Ratio.of(1), Ratio.of(1, 3)),
                        new PointsCurve.Step(Ratio.of(2), Ratio.of(1, 2)),
                        new PointsCurve.Step(Ratio.of(5), Ratio.ONE))));
    }

    @Provide
    Arbitrary<Wanted> targets() {
        Arbitrary<Integer> minimum = Arbitraries.of(0, 0, 0, 100, 250, 333, 600);
        return Combinators.combine(Arbitraries.integers().between(0, 2500), minimum, minimum, minimum, roundings())
                .as((total, one, two, first, rounding) -> new Wanted(total, List.of(one, two), first, rounding));
    }

    private static Arbitrary<RoundingPolicy> roundings() {
        return Arbitraries.of(
                RoundingPolicy.ofIndicators(6),
                RoundingPolicy.ofIndicators(0),
                RoundingPolicy.ofTotal(0),
                RoundingPolicy.ofTotal(2),
                RoundingPolicy.none());
    }
}
