package io.github.pciscoring.core.ruleset;

import java.util.ArrayList;
import java.util.List;

/** Points made up for tests, of indicators with at most 100 points each. */
final class Earned {
    private static final Points MOST = Points.of(100);

    private final List<IndicatorRule> rules = new ArrayList<>();
    private final List<Ratio> shares = new ArrayList<>();

    /** Returns the points of one indicator, and so the total. */
    static EarnedPoints total(Points points) {
        return new Earned()
                .by("only", "all", Ratio.of(points.micros(), 1_000_000))
                .points();
    }

    /** Adds an indicator that earns whole points. */
    Earned by(String id, String category, long points) {
        return by(id, category, Ratio.of(points));
    }

    /** Adds an indicator that earns an exact number of points. */
    Earned by(String id, String category, Ratio points) {
        rules.add(IndicatorRule.builder()
                .id(id)
                .category(category)
                .type("sample")
                .maxPoints(MOST)
                .unit("people")
                .curve(PointsCurve.linear(Ratio.ONE))
                .build());
        shares.add(points.dividedBy(Ratio.of(100)));
        return this;
    }

    EarnedPoints points() {
        return points(RoundingPolicy.ofIndicators(Points.SCALE));
    }

    EarnedPoints points(RoundingPolicy rounding) {
        return EarnedPoints.of(rules, shares, rounding);
    }
}
