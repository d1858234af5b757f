package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.insight.movement.IndicatorMovement;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.outlook.Outlook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds until when targets stay reached in the months of an outlook. Used once, by one thread. */
final class Holds {
    private final Outlook ahead;
    private final CompetencyRuleSet rules;
    private final PlanTarget target;
    private final List<IndicatorPlan> planned;
    private final List<PartnerSums> months = new ArrayList<>();
    private final Map<YearMonth, Movements> moved = new HashMap<>();

    /**
     * Creates it.
     *
     * @param planned the indicators of the plan, in the rule set's order
     */
    Holds(Outlook ahead, String partnerId, PlanTarget target, List<IndicatorPlan> planned) {
        this.ahead = ahead;
        this.rules = ahead.projected().rules();
        this.target = target;
        this.planned = planned;
        for (YearMonth month = ahead.from(); !month.isAfter(ahead.to()); month = month.plusMonths(1)) {
            months.add(ahead.projected().sums(partnerId, month));
        }
    }

    /** Returns until when the target, which units reach in the first month, stays reached with them. */
    Hold with(Map<String, Long> units) {
        EarnedPoints before = earned(months.get(0), units);
        for (int i = 1; i < months.size(); i++) {
            EarnedPoints after = earned(months.get(i), units);
            List<Shortfall> missed = target.tier().shortfalls(after);
            if (!missed.isEmpty()) {
                return new Hold(asOf(i - 1), Optional.of(loss(i, before, after, missed)));
            }
            before = after;
        }
        return new Hold(ahead.to(), Optional.empty());
    }

    private YearMonth asOf(int month) {
        return ahead.from().plusMonths(month);
    }

    private Hold.Loss loss(int month, EarnedPoints before, EarnedPoints after, List<Shortfall> missed) {
        Map<String, Points> fall = new HashMap<>();
        after.byIndicator()
                .forEach((id, points) ->
                        fall.put(id, points.minus(before.byIndicator().getOrDefault(id, Points.ZERO))));
        IndicatorRule most = rules.indicators().stream()
                .filter(rule -> missed.stream().anyMatch(shortfall -> dependsOn(shortfall, rule)))
                .min(Comparator.comparing(rule -> fall.getOrDefault(rule.id(), Points.ZERO)))
                .orElseThrow();
        Optional<Movement> movement = moved(month).indicator(most.id()).stream()
                .map(IndicatorMovement::movements)
                .flatMap(List::stream)
                .filter(one -> one.points().micros() < 0)
                .min(Comparator.comparing(Movement::points));
        return new Hold.Loss(asOf(month), most.id(), fall.getOrDefault(most.id(), Points.ZERO), movement);
    }

    private static boolean dependsOn(Shortfall shortfall, IndicatorRule rule) {
        return switch (shortfall.scope()) {
            case TOTAL -> true;
            case INDICATOR -> shortfall.name().equals(rule.id());
            case CATEGORY -> shortfall.name().equals(rule.category());
        };
    }

    private Movements moved(int month) {
        String partner = months.get(month).score().partnerId();
        return moved.computeIfAbsent(
                asOf(month), after -> Movements.between(ahead.projected(), partner, after.minusMonths(1), after));
    }

    /** Returns what is earned in a month with units on top of its measures. */
    private EarnedPoints earned(PartnerSums month, Map<String, Long> units) {
        List<IndicatorRule> scored = new ArrayList<>();
        List<Ratio> shares = new ArrayList<>();
        for (IndicatorScore indicator : month.score().indicators()) {
            scored.add(indicator.rule());
            shares.add(share(indicator, month, units.getOrDefault(indicator.id(), 0L)));
        }
        return EarnedPoints.of(scored, shares, rules.rounding());
    }

    private Ratio share(IndicatorScore indicator, PartnerSums month, long units) {
        IndicatorRule rule = indicator.rule();
        if (units > 0 && indicator.measurement() instanceof Measurement.Value measure) {
            Optional<PlanUnit> unit = planned.stream()
                    .filter(plan -> plan.id().equals(rule.id()))
                    .flatMap(plan -> plan.unit().stream())
                    .findFirst()
                    .flatMap(now -> unit(rule, measure, month, now));
            if (unit.isPresent()) {
                Ratio more = unit.get().step().times(Ratio.of(units));
                return rule.curve().share(measure.value().plus(more), measure.basis());
            }
        }
        return indicator.measurement().share(rule.curve());
    }

    /** Returns the planned unit as it counts in a month: of a ratio, over that month's basis. */
    private static Optional<PlanUnit> unit(
            IndicatorRule rule, Measurement.Value measure, PartnerSums month, PlanUnit now) {
        Optional<Amount> size = Optional.of(now.size());
        return Units.of(rule, measure, month, Ratio.ONE, size)
                .filter(unit -> unit.of().equals(now.of()));
    }
}
