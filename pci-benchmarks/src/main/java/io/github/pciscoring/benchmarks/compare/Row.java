package io.github.pciscoring.benchmarks.compare;

import java.util.List;
import java.util.Map;

/**
 * A row of the table.
 *
 * @param id its stable name
 * @param work what is done
 * @param against what it is compared with; empty if with nothing
 * @param unit the unit of the number
 * @param number the number, with its spread
 * @param target what the number should reach
 * @param reached whether the median reaches it
 * @param measured what was measured for it, by name: seconds per call, unless the name says otherwise
 * @param points what was measured by size, where the row is about growth
 */
public record Row(
        String id,
        String work,
        String against,
        String unit,
        Spread number,
        Target target,
        boolean reached,
        Map<String, Double> measured,
        List<Point> points) {

    /**
     * A point of a curve.
     *
     * @param rows how many rows the portfolio has
     * @param seconds what a call took
     */
    public record Point(long rows, double seconds) {}

    /** The unit of ratios in which more is better. */
    static final String TIMES_AS_FAST = "× as fast";

    /** The unit of ratios in which less is better. */
    static final String TIMES_AS_LONG = "× the time";

    /** Returns a row. */
    static Row of(
            String id,
            String work,
            String against,
            String unit,
            Spread number,
            Target target,
            Map<String, Double> measured) {
        return new Row(id, work, against, unit, number, target, target.reachedBy(number.median()), measured, List.of());
    }

    /** Returns this row with points. */
    Row with(List<Point> others) {
        return new Row(id, work, against, unit, number, target, reached, measured, others);
    }
}
