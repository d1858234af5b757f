package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.Arrays;
import java.util.List;

/**
 * What the rule set says of points and tiers, as the contenders write it into their own rules.
 *
 * @param lines the six indicators, in SPEC's order
 * @param tiers the tiers, lowest first
 * @param minimumBaseline under which there is no growth
 */
record PointsRules(List<Line> lines, List<TierLadder.Tier> tiers, long minimumBaseline) {

    /**
     * An indicator.
     *
     * @param indicator which one
     * @param maxMicros its most points, in millionths
     * @param threshold the measure that earns them, as a plain decimal
     */
    record Line(SmbIndicator indicator, long maxMicros, String threshold) {
        /** Returns its name as a variable. */
        String variable() {
            return indicator.id().replace('-', '_');
        }
    }

    static PointsRules of(CompetencyRuleSet rules) {
        return new PointsRules(
                Arrays.stream(SmbIndicator.values())
                        .map(indicator -> new Line(
                                indicator,
                                indicator.in(rules).maxPoints().micros(),
                                indicator
                                        .in(rules)
                                        .curve()
                                        .threshold()
                                        .orElseThrow()
                                        .toDecimal(6)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                        .toList(),
                rules.tiers().tiers(),
                SmbIndicator.GROWTH.in(rules).parameters().whole("minimum-baseline", 1));
    }
}
