package io.github.pciscoring.report;

import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.plan.PlanRequest;
import java.util.List;
import org.immutables.value.Value;

/** What a report is asked for. A value, thread-safe. */
@Value.Immutable
@ReportStyle
public interface ReportOptions {
    /** The most months before the as-of month that can be asked for. */
    int MOST_MONTHS_BACK = 120;

    /** The most months after it. */
    int MOST_MONTHS_AHEAD = 60;

    /**
     * Returns the ids of the partners, in the order of the report, each once; all scored partners in the portfolio's order if
     * none is named.
     */
    List<String> partnerIds();

    /**
     * Returns how many months before the as-of month the trend goes back at most, 0 to {@value #MOST_MONTHS_BACK}; less far where
     * the facts do not reach back that far with all that their months are scored from.
     */
    @Value.Default
    default int monthsBack() {
        return 24;
    }

    /** Returns how many months after the as-of month the outlook goes, 0 to {@value #MOST_MONTHS_AHEAD}; 0 for none. */
    @Value.Default
    default int monthsAhead() {
        return Outlook.STANDARD_MONTHS;
    }

    /** Returns what the plan is asked for: unless it says so, the way to the tier above the one that each partner has. */
    @Value.Default
    default PlanRequest plan() {
        return PlanRequest.standard();
    }

    /** Refuses months out of their range. */
    @Value.Check
    default void check() {
        requireMonths("back", monthsBack(), MOST_MONTHS_BACK);
        requireMonths("ahead", monthsAhead(), MOST_MONTHS_AHEAD);
    }

    private static void requireMonths(String where, int months, int most) {
        if (months < 0 || months > most) {
            throw new IllegalArgumentException("months " + where + " are not in 0 to " + most + ": " + months);
        }
    }

    /** Returns the options with nothing stated. */
    static ReportOptions standard() {
        return builder().build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportOptions}; not thread-safe. */
    final class Builder extends ImmutableReportOptions.Builder {
        Builder() {}
    }
}
