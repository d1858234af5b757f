package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether numbers of units reach a target, decided as the score decides. For the search, what units earn is also a whole
 * number of billionths of a point: exact where indicators are rounded, otherwise a little too much, by at most {@link #slack}
 * in a sum. Thread-safe.
 */
final class Goal {
    private static final long NANOS_OF_MICRO = 1_000;
    private static final Ratio NANOS = Ratio.of(NANOS_OF_MICRO);

    private final List<IndicatorRule> rules;
    private final List<Gains> gains;
    private final RoundingPolicy rounding;
    private final TierLadder.Tier tier;

    /**
     * Creates one.
     *
     * @param gains of each rule, in the same order
     */
    Goal(List<IndicatorRule> rules, List<Gains> gains, RoundingPolicy rounding, TierLadder.Tier tier) {
        this.rules = List.copyOf(rules);
        this.gains = List.copyOf(gains);
        this.rounding = rounding;
        this.tier = tier;
    }

    List<IndicatorRule> rules() {
        return rules;
    }

    Gains gains(int place) {
        return gains.get(place);
    }

    /** Returns the points that numbers of units earn, given by the places of the numbers among the gains. */
    EarnedPoints earned(int[] chosen) {
        Ratio[] shares = new Ratio[chosen.length];
        for (int place = 0; place < chosen.length; place++) {
            shares[place] = gains.get(place).shares().get(chosen[place]);
        }
        return EarnedPoints.of(rules, List.of(shares), rounding);
    }

    /** Returns whether they reach the target. */
    boolean isReached(int[] chosen) {
        return shortfalls(chosen).isEmpty();
    }

    /** Returns the minima that they do not reach. */
    List<Shortfall> shortfalls(int[] chosen) {
        return tier.shortfalls(earned(chosen));
    }

    /** Returns the place of the fewest units that the target asks for of one indicator; behind the last if none is enough. */
    int fewest(int place) {
        Points least = tier.perIndicator().getOrDefault(rules.get(place).id(), Points.ZERO);
        List<Points> points = gains.get(place).points();
        int fewest = 0;
        while (fewest < points.size() && points.get(fewest).compareTo(least) < 0) {
            fewest++;
        }
        return fewest;
    }

    /** Returns what a number of units earns, in billionths. */
    long nanos(int place, int chosen) {
        if (isExact()) {
            return gains.get(place).points().get(chosen).micros() * NANOS_OF_MICRO;
        }
        Ratio exact = gains.get(place)
                .shares()
                .get(chosen)
                .times(Ratio.of(rules.get(place).maxPoints().micros()))
                .times(NANOS);
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        return parts[0].longValueExact() + parts[1].signum();
    }

    private boolean isExact() {
        return rounding.of() == RoundingPolicy.Of.INDICATORS;
    }

    /** Returns by how much a sum of billionths may at most be too large: not by so much. */
    long slack() {
        return isExact() ? 0 : rules.size();
    }

    /** Returns the smallest exact total that reaches the target, in billionths. */
    long total() {
        long micros = tier.minimum().micros();
        if (rounding.of() != RoundingPolicy.Of.TOTAL || micros <= 0) {
            return micros * NANOS_OF_MICRO;
        }
        long place = BigInteger.TEN.pow(Points.SCALE - rounding.decimals()).longValueExact();
        long rounded = -Math.floorDiv(-micros, place) * place;
        return rounded * NANOS_OF_MICRO - place * NANOS_OF_MICRO / 2;
    }

    /** Returns what the target asks for of categories, in billionths. */
    Map<String, Long> categories() {
        return tier.perCategory().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, minimum -> minimum.getValue().micros() * NANOS_OF_MICRO));
    }

    String category(int place) {
        return rules.get(place).category();
    }
}
