package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The points that a partner earned by a rule set, rounded as it says (SPEC, Score and R8). Thread-safe. */
public final class EarnedPoints {
    private final ImmutableList<IndicatorRule> indicators;
    private final RoundingPolicy rounding;
    private final ImmutableList<Ratio> shares;
    private final ImmutableList<Points> byIndicator;
    private final Points total;

    private EarnedPoints(List<IndicatorRule> indicators, List<Ratio> shares, RoundingPolicy rounding) {
        if (shares.size() != indicators.size()) {
            throw new IllegalArgumentException(shares.size() + " shares of " + indicators.size() + " indicators");
        }
        this.indicators = ImmutableList.copyOf(indicators);
        this.shares = ImmutableList.copyOf(shares);
        this.rounding = rounding;
        ImmutableList.Builder<Points> points = ImmutableList.builderWithExpectedSize(shares.size());
        for (int i = 0; i < shares.size(); i++) {
            points.add(points(i));
        }
        this.byIndicator = points.build();
        this.total = rounding.of() == RoundingPolicy.Of.TOTAL ? Points.rounded(exact(), rounding.decimals()) : sum();
    }

    /**
     * Returns the points that shares of the indicators' maxima make.
     *
     * @param indicators the indicators
     * @param shares the exact share of each, 0 to 1, in the same order
     * @param rounding what is rounded
     * @throws IllegalArgumentException if there are not as many shares as indicators
     */
    public static EarnedPoints of(List<IndicatorRule> indicators, List<Ratio> shares, RoundingPolicy rounding) {
        return new EarnedPoints(indicators, shares, rounding);
    }

    private Points points(int indicator) {
        Points maximum = indicators.get(indicator).maxPoints();
        return rounding.of() == RoundingPolicy.Of.INDICATORS
                ? maximum.share(shares.get(indicator), rounding.decimals())
                : Points.truncated(maximum.exactShare(shares.get(indicator)));
    }

    private Points sum() {
        if (rounding.of() != RoundingPolicy.Of.INDICATORS) {
            return Points.truncated(exact());
        }
        Points sum = Points.ZERO;
        for (Points points : byIndicator) {
            sum = sum.plus(points);
        }
        return sum;
    }

    private Ratio exact() {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.plus(indicators.get(i).maxPoints().exactShare(shares.get(i)));
        }
        return sum;
    }

    /** Returns the points of the indicators, in the rule set's order; cut off after six decimals unless they are rounded. */
    public List<Points> byIndicator() {
        return byIndicator;
    }

    /** Returns the total that tiers look at; cut off after six decimals where nothing is rounded. */
    public Points total() {
        return total;
    }

    @Override
    public String toString() {
        return byIndicator + " = " + total;
    }
}
