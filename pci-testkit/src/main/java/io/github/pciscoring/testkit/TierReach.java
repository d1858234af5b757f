package io.github.pciscoring.testkit;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether some points, each between 0 and its indicator's maximum, reach a tier and none above it. A tier is missed by one
 * of its minima at least, so every way to miss each of the tiers above is tried; what is left are ranges, which add up.
 */
final class TierReach {
    private final CompetencyRuleSet rules;

    TierReach(CompetencyRuleSet rules) {
        this.rules = rules;
    }

    boolean isReachable(Tier tier) {
        List<Tier> tiers = rules.tiers().tiers();
        Limits limits = new Limits();
        minima(tier).forEach(limits::atLeast);
        return isReachable(tiers.subList(tiers.indexOf(tier) + 1, tiers.size()), limits);
    }

    /** Returns whether there are points within the limits that miss all of these tiers. */
    private boolean isReachable(List<Tier> missed, Limits limits) {
        if (missed.isEmpty()) {
            return limits.allowPoints();
        }
        return minima(missed.get(0)).entrySet().stream().anyMatch(minimum -> {
            Limits narrower = new Limits(limits);
            narrower.atMost(minimum.getKey(), minimum.getValue() - 1);
            return isReachable(missed.subList(1, missed.size()), narrower);
        });
    }

    private static Map<String, Long> minima(Tier tier) {
        Map<String, Long> minima = new HashMap<>();
        minima.put("total", tier.minimum().micros());
        tier.perIndicator().forEach((id, points) -> minima.put("indicator " + id, points.micros()));
        tier.perCategory().forEach((name, points) -> minima.put("category " + name, points.micros()));
        return minima;
    }

    /** The least and the most points of indicators, categories and in total. */
    private final class Limits {
        private final Map<String, Long> least = new HashMap<>();
        private final Map<String, Long> most = new HashMap<>();

        Limits() {}

        Limits(Limits other) {
            least.putAll(other.least);
            most.putAll(other.most);
        }

        void atLeast(String what, long micros) {
            least.merge(what, micros, Math::max);
        }

        void atMost(String what, long micros) {
            most.merge(what, micros, Math::min);
        }

        /** Sums of ranges are ranges: those of a category's indicators, and then those of the categories. */
        boolean allowPoints() {
            Map<String, List<Range>> categories = new HashMap<>();
            for (IndicatorRule rule : rules.indicators()) {
                categories
                        .computeIfAbsent(rule.category(), unknown -> new ArrayList<>())
                        .add(within(
                                "indicator " + rule.id(),
                                new Range(0, rule.maxPoints().micros())));
            }
            List<Range> ofCategories = new ArrayList<>();
            categories.forEach((name, ranges) -> ofCategories.add(within("category " + name, Range.sum(ranges))));
            Range total = within("total", Range.sum(ofCategories));
            return !total.isEmpty();
        }

        private Range within(String what, Range range) {
            return new Range(
                    Math.max(range.least(), least.getOrDefault(what, 0L)),
                    Math.min(range.most(), most.getOrDefault(what, Long.MAX_VALUE)));
        }
    }

    /** From the least to the most, both inclusive; none if one of the parts is empty. */
    private record Range(long least, long most) {
        boolean isEmpty() {
            return most < least;
        }

        static Range sum(List<Range> ranges) {
            if (ranges.stream().anyMatch(Range::isEmpty)) {
                return new Range(1, 0);
            }
            return new Range(
                    ranges.stream().mapToLong(Range::least).sum(),
                    ranges.stream().mapToLong(Range::most).sum());
        }
    }
}
