package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Points and tier (SPEC, Score) in plain {@code long} arithmetic, as one would write them for these six indicators. Shared
 * by the contenders that leave this part to Java. Thread-safe.
 */
public final class SmbPoints {
    /** A linear curve: all points at a threshold, which is a fraction. */
    private record Curve(long maxMicros, long thresholdTop, long thresholdBottom) {
        static Curve of(IndicatorRule rule) {
            Ratio threshold = rule.curve().threshold().orElseThrow();
            return new Curve(
                    rule.maxPoints().micros(),
                    threshold.numerator().longValueExact(),
                    threshold.denominator().longValueExact());
        }

        /** Returns the points of a measure that is a fraction, in millionths, rounded half up. */
        long micros(long top, long bottom) {
            if (top <= 0) {
                return 0;
            }
            long over = Math.multiplyExact(top, thresholdBottom);
            long under = Math.multiplyExact(bottom, thresholdTop);
            return over >= under ? maxMicros : (Math.multiplyExact(2 * maxMicros, over) + under) / (2 * under);
        }
    }

    private final Map<SmbIndicator, Curve> curves = new EnumMap<>(SmbIndicator.class);
    private final long minimumBaseline;
    private final List<TierLadder.Tier> tiers;

    SmbPoints(CompetencyRuleSet rules, long minimumBaseline) {
        if (!rules.rounding().equals(RoundingPolicy.ofIndicators(Points.SCALE))) {
            throw new IllegalArgumentException("contenders round each indicator to " + Points.SCALE + " decimals only");
        }
        for (SmbIndicator indicator : SmbIndicator.values()) {
            curves.put(indicator, Curve.of(indicator.in(rules)));
        }
        this.minimumBaseline = minimumBaseline;
        this.tiers = rules.tiers().tiers();
    }

    /** Returns how many users the baseline must have for growth to be measured. */
    public long minimumBaseline() {
        return minimumBaseline;
    }

    /** Returns the answer that follows from the sums of a partner, as {@link Answer} describes them. */
    public Answer answer(
            String partnerId,
            long revenue,
            long adds,
            long consultants,
            long developers,
            long deployments,
            long currentUsers,
            long baselineUsers) {
        long micros = micros(SmbIndicator.REVENUE, revenue, Amount.UNITS)
                + micros(SmbIndicator.ADDS, adds, 1)
                + micros(SmbIndicator.CONSULTANTS, consultants, 1)
                + micros(SmbIndicator.DEVELOPERS, developers, 1)
                + micros(SmbIndicator.DEPLOYMENTS, deployments, 1)
                + (baselineUsers < minimumBaseline
                        ? 0
                        : micros(SmbIndicator.GROWTH, currentUsers - baselineUsers, baselineUsers));
        return new Answer(
                partnerId,
                revenue,
                adds,
                consultants,
                developers,
                deployments,
                currentUsers,
                baselineUsers,
                micros,
                tier(micros));
    }

    private long micros(SmbIndicator indicator, long top, long bottom) {
        return Objects.requireNonNull(curves.get(indicator)).micros(top, bottom);
    }

    private String tier(long micros) {
        for (int i = tiers.size() - 1; i >= 0; i--) {
            if (micros >= tiers.get(i).minimum().micros()) {
                return tiers.get(i).name();
            }
        }
        return "";
    }
}
