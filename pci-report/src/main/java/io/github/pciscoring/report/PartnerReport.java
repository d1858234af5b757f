package io.github.pciscoring.report;

import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of one partner. A value, thread-safe.
 *
 * @param explanation the score, with the evidence behind it
 * @param months the months up to the as-of month and those of the outlook, oldest first; the as-of month is among them
 * @param plan the way to the target; absent where the rule set has no tier that could be one
 */
public record PartnerReport(Explanation explanation, List<MonthReport> months, Optional<Plan> plan) {
    /** Copies. */
    public PartnerReport {
        months = List.copyOf(months);
    }
}
