package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The points that a partner earned by a rule set, rounded as it says (SPEC, Score and R8). Thread-safe. */
public final class EarnedPoints {
    private final ImmutableList<IndicatorRule> indicators;
    private final RoundingPolicy rounding;
    private final ImmutableList<Ratio> shares;
    private final ImmutableList<Points> points;
    private final Points total;

    private EarnedPoints(List<IndicatorRule> indicators, List<Ratio> shares, RoundingPolicy rounding) {
        if (shares.size() != indicators.size()) {
            throw new IllegalArgumentException(shares.size() + " shares of " + indicators.size() + " indicators");
        }
        this.indicators = ImmutableList.copyOf(indicators);
        this.shares = ImmutableList.copyOf(shares);
        this.rounding = rounding;
        ImmutableList.Builder<Points> ofEach = ImmutableList.builderWithExpectedSize(shares.size());
        for (int i = 0; i < shares.size(); i++) {
            ofEach.add(rounded(i));
        }
        this.points = ofEach.build();
        this.total = rounding.of() == RoundingPolicy.Of.TOTAL
                ? Points.rounded(exactSum(any -> true), rounding.decimals())
                : sum(any -> true);
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

    private Points rounded(int indicator) {
        return rounding.of() == RoundingPolicy.Of.INDICATORS
                ? indicators.get(indicator).maxPoints().share(shares.get(indicator), rounding.decimals())
                : Points.truncated(exact(indicator));
    }

    private Ratio exact(int indicator) {
        return indicators.get(indicator).maxPoints().exactShare(shares.get(indicator));
    }

    private Points sum(Predicate<IndicatorRule> chosen) {
        if (rounding.of() != RoundingPolicy.Of.INDICATORS) {
            return Points.truncated(exactSum(chosen));
        }
        Points sum = Points.ZERO;
        for (int i = 0; i < points.size(); i++) {
            sum = chosen.test(indicators.get(i)) ? sum.plus(points.get(i)) : sum;
        }
        return sum;
    }

    private Ratio exactSum(Predicate<IndicatorRule> chosen) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = chosen.test(indicators.get(i)) ? sum.plus(exact(i)) : sum;
        }
        return sum;
    }

    /** Returns the points of an indicator, by its place in the rule set; cut off after six decimals unless they are rounded. */
    public Points ofIndicator(int place) {
        return points.get(place);
    }

    /** Returns the points of each indicator by its id, in the rule set's order. */
    public Map<String, Points> byIndicator() {
        Map<String, Points> byId = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            byId.put(indicators.get(i).id(), points.get(i));
        }
        return Collections.unmodifiableMap(byId);
    }

    /**
     * Returns the points of each category, in the rule set's order: the sum of its indicators' rounded points, or of their
     * exact ones where those are not rounded, cut off after six decimals.
     */
    public Map<String, Points> byCategory() {
        Map<String, Points> byCategory = new LinkedHashMap<>();
        for (IndicatorRule rule : indicators) {
            byCategory.computeIfAbsent(
                    rule.category(), category -> sum(other -> other.category().equals(category)));
        }
        return Collections.unmodifiableMap(byCategory);
    }

    /** Returns the total; cut off after six decimals where nothing is rounded. */
    public Points total() {
        return total;
    }

    @Override
    public String toString() {
        return byIndicator() + " = " + total;
    }
}
