package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.text.PlainText;
import io.github.pciscoring.insight.text.ShownPoints;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How long a target stays reached if nothing new happens, with the units of a combination or none on top of each month's
 * measures. A value, thread-safe.
 *
 * @param until the last month, inclusive, up to which it is reached at the end of each month from the as-of month on; where no
 *     loss ends it, the last month that was looked at
 * @param loss what ends it in the month after; absent if nothing does in the months looked at
 */
public record Hold(YearMonth until, Optional<Loss> loss) {

    /**
     * What ends it. A value, thread-safe.
     *
     * @param month the first month in which the target is not reached
     * @param indicatorId of the indicators on which what is missed depends, the one that falls most from the month before
     * @param points by how much it falls, with the units in both months: below 0
     * @param movement what a single customer or person moved most there, downwards; absent if none did
     */
    public record Loss(YearMonth month, String indicatorId, Points points, Optional<Movement> movement) {

        /** Returns what is lost, for people; it contains text from the facts. */
        public String text() {
            return PlainText.title(indicatorId) + " " + ShownPoints.signed(points)
                    + movement.map(most -> ", " + most.accountId() + ": " + most.text())
                            .orElse("");
        }
    }

    /** Returns how long, and what ends it, for people; it contains text from the facts. */
    public String text() {
        return loss.map(lost -> "holds until " + until + ", then " + lost.text())
                .orElse("holds at least until " + until);
    }
}
