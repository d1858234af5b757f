package io.github.pciscoring.benchmarks.points;

import java.util.List;

/** A way to turn the sums of partners into points and tiers (SPEC, Score). */
interface PointsContender {
    /** Returns its name, for a table. */
    String name();

    /** Returns the points and tiers of all partners, in their order. */
    List<PointsAndTier> finishAll();

    /**
     * A result.
     *
     * @param microPoints the total, in millionths of a point
     * @param tier the tier's name, empty for none
     */
    record PointsAndTier(long microPoints, String tier) {}
}
