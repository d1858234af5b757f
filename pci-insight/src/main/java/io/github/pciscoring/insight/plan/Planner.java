package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.outlook.Outlook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes plans for the partners of a portfolio. Thread-safe. */
public final class Planner {
    private final BoundPortfolio bound;

    private Planner(BoundPortfolio bound) {
        this.bound = bound;
    }

    /** Returns a planner for a portfolio and a rule set. */
    public static Planner of(BoundPortfolio bound) {
        return new Planner(bound);
    }

    /**
     * Returns the way of a partner, as it is at the end of a month, to a target.
     *
     * @throws InvalidPlanRequestException if an indicator is named that the rule set does not have, a unit is no whole number
     *     where things are counted, or so small that too many would have to be compared, and if there is no tier to be the
     *     target
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public Plan plan(String partnerId, YearMonth asOf, PlanRequest request) {
        return plan(partnerId, asOf, request, Optional.empty());
    }

    /**
     * Returns the same, with the months of an outlook until when each way holds.
     *
     * @param ahead the outlook of the portfolio, by the same rule set, from the as-of month on
     * @throws InvalidPlanRequestException as above
     * @throws IllegalArgumentException if there is no partner with this id, or the outlook begins in another month or is by
     *     another rule set
     */
    public Plan plan(String partnerId, YearMonth asOf, PlanRequest request, Outlook ahead) {
        if (!ahead.from().equals(asOf)) {
            throw new IllegalArgumentException("the outlook begins in " + ahead.from() + ", not in " + asOf);
        }
        if (!ahead.projected().rules().fingerprint().equals(bound.rules().fingerprint())) {
            throw new IllegalArgumentException("the outlook is by another rule set: "
                    + ahead.projected().rules().id());
        }
        return plan(partnerId, asOf, request, Optional.of(ahead));
    }

    private Plan plan(String partnerId, YearMonth asOf, PlanRequest request, Optional<Outlook> ahead) {
        requireKnown(request);
        CompetencyRuleSet rules = bound.rules();
        PartnerSums sums = bound.sums(partnerId, asOf);
        PciScore score = sums.score();
        EarnedPoints earned = score.earned(rules.rounding());
        PlanTarget target = request.target().orElseGet(() -> standardTarget(rules, earned));
        Candidates candidates = new Candidates(bound, partnerId, asOf);
        List<Gains> gains = new ArrayList<>();
        List<IndicatorPlan> indicators = new ArrayList<>();
        for (IndicatorScore indicator : score.indicators()) {
            indicators.add(indicator(indicator, sums, request, candidates, gains));
        }
        List<Shortfall> shortfalls = target.tier().shortfalls(earned);
        Plan.Builder plan = Plan.builder();
        plan.score(score).target(target).shortfalls(shortfalls).indicators(indicators);
        Optional<Holds> holds = ahead.map(outlook -> new Holds(outlook, partnerId, target, indicators));
        plan.aheadTo(ahead.map(Outlook::to));
        if (shortfalls.isEmpty()) {
            plan.hold(holds.map(all -> all.with(Map.of())));
        } else {
            List<IndicatorRule> scored =
                    score.indicators().stream().map(IndicatorScore::rule).toList();
            Goal goal = new Goal(scored, gains, rules.rounding(), target.tier());
            combine(plan, goal, indicators, request.alternatives(), holds);
        }
        return plan.build();
    }

    private void requireKnown(PlanRequest request) {
        Set<String> named = new LinkedHashSet<>(request.costs().keySet());
        named.addAll(request.limits().keySet());
        named.addAll(request.units().keySet());
        for (String id : named) {
            if (bound.rules().indicator(id).isEmpty()) {
                throw new InvalidPlanRequestException(
                        "no indicator of " + bound.rules().id() + " has the id " + id);
            }
        }
    }

    private static PlanTarget standardTarget(CompetencyRuleSet rules, EarnedPoints earned) {
        List<TierLadder.Tier> tiers = rules.tiers().tiers();
        if (tiers.isEmpty()) {
            throw new InvalidPlanRequestException(rules.id() + " has no tiers: state a score to reach");
        }
        return PlanTarget.of(rules.tiers().nextAbove(earned).orElse(tiers.get(tiers.size() - 1)));
    }

    /** Makes the plan of an indicator, and adds what its units earn. */
    private IndicatorPlan indicator(
            IndicatorScore score, PartnerSums sums, PlanRequest request, Candidates candidates, List<Gains> gains) {
        IndicatorRule rule = score.rule();
        IndicatorPlan.Builder plan = IndicatorPlan.builder();
        plan.score(score)
                .cost(request.costs().getOrDefault(rule.id(), PlanRequest.STANDARD_COST))
                .limit(Optional.ofNullable(request.limits().get(rule.id()))
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()))
                .candidates(candidates.of(rule));
        Gains earned = Gains.none(score.measurement().share(rule.curve()), score.points());
        if (score.measurement() instanceof Measurement.Unavailable unavailable) {
            plan.reason("no measure: " + unavailable.reason());
        } else if (score.measurement() instanceof Measurement.Value measure) {
            earned = withUnits(rule, measure, sums, request, plan).orElse(earned);
        }
        gains.add(earned);
        for (int i = 1; i < earned.units().size(); i++) {
            plan.addGains(new UnitGain(
                    earned.units().get(i),
                    earned.points().get(i),
                    earned.points().get(i).minus(score.points())));
        }
        return plan.build();
    }

    private Optional<Gains> withUnits(
            IndicatorRule rule,
            Measurement.Value measure,
            PartnerSums sums,
            PlanRequest request,
            IndicatorPlan.Builder plan) {
        Optional<PointsCurve> curve = Gains.curveAt(rule.curve(), measure.basis());
        if (curve.isEmpty()) {
            plan.reason("no measure earns anything on a basis of " + measure.basis());
            return Optional.empty();
        }
        Ratio full = curve.get().threshold().orElseThrow();
        Optional<Amount> given = Optional.ofNullable(request.units().get(rule.id()));
        Optional<PlanUnit> unit = Units.of(rule, measure, sums, full, given);
        if (unit.isEmpty()) {
            plan.reason("its measure, in " + rule.unit() + ", is no count: give it a unit");
            return Optional.empty();
        }
        plan.unit(unit);
        Gains gains =
                Gains.of(rule, curve.get(), measure, unit.get(), bound.rules().rounding());
        if (gains.units().size() == 1) {
            plan.reason("all points are earned");
        } else if (curve.get() instanceof PointsCurve.Linear) {
            plan.pointsPerUnit(Ratio.of(rule.maxPoints().toBigDecimal())
                    .times(unit.get().step())
                    .dividedBy(full));
        }
        return Optional.of(gains);
    }

    private void combine(
            Plan.Builder plan, Goal goal, List<IndicatorPlan> indicators, int wanted, Optional<Holds> holds) {
        List<Choice> choices = new ArrayList<>();
        int[] most = new int[indicators.size()];
        boolean possible = true;
        for (int place = 0; place < most.length; place++) {
            Choice choice = Choice.of(goal, place, indicators.get(place));
            most[place] = choice.size() - 1;
            possible &= choice.fewest() < choice.size();
            if (choice.size() > 1) {
                choices.add(choice);
            }
        }
        if (!possible || !goal.isReached(most)) {
            plan.farthest(combination(goal, indicators, most, Optional.empty()));
            plan.stillShort(goal.shortfalls(most));
            return;
        }
        Search search = new Search(goal, choices, wanted);
        for (int[] chosen : search.run()) {
            plan.addCombinations(combination(goal, indicators, chosen, holds));
        }
        plan.proved(search.proved());
    }

    private Combination combination(Goal goal, List<IndicatorPlan> indicators, int[] chosen, Optional<Holds> holds) {
        Map<String, Long> units = new LinkedHashMap<>();
        long[] costs = new long[chosen.length];
        for (int place = 0; place < chosen.length; place++) {
            long count = goal.gains(place).units().get(chosen[place]);
            if (count > 0) {
                units.put(indicators.get(place).id(), count);
                costs[place] = Math.multiplyExact(indicators.get(place).cost().tenThousandths(), count);
            }
        }
        EarnedPoints earned = goal.earned(chosen);
        return Combination.of(
                units,
                new Amount(Arrays.stream(costs).reduce(0, Math::addExact)),
                earned,
                bound.rules().tiers().reachedBy(earned).map(TierLadder.Tier::name),
                holds.map(all -> all.with(units)));
    }
}
