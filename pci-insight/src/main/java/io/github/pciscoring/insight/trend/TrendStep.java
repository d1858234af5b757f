package io.github.pciscoring.insight.trend;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.text.ShownPoints;
import java.time.YearMonth;

/**
 * What lies between the scores of two months, one after the other. Thread-safe.
 *
 * @param before the score of the month before
 * @param after the score of the month
 */
public record TrendStep(PciScore before, PciScore after) {

    /** Returns the month whose score is the later one. */
    public YearMonth month() {
        return after.asOf();
    }

    /** Returns the points of the total after, less those before. */
    public Points points() {
        return after.total().minus(before.total());
    }

    /** Returns the change as it is shown, see {@link ShownPoints#change}. */
    public Points shown() {
        return ShownPoints.change(before.total(), after.total());
    }

    /** Returns whether the tier is another one, or is gone or reached. */
    public boolean changesTier() {
        return !before.tier().equals(after.tier());
    }
}
