package io.github.pciscoring.report;

import io.github.pciscoring.insight.plan.PlanTarget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a report is asked for. A value, thread-safe. */
@Value.Immutable
@ReportStyle
public interface ReportOptions {
    /** The most months before or after the as-of month that can be asked for. */
    int MOST_MONTHS = 120;

    /**
     * Returns the ids of the partners, in the order of the report, each once; all scored partners in the portfolio's order if
     * none is named.
     */
    List<String> partnerIds();

    /**
     * Returns how many months before the as-of month the trend goes back at most, 0 to {@value #MOST_MONTHS}; less far where
     * the facts do not reach back that far with all that their months are scored from.
     */
    @Value.Default
    default int monthsBack() {
        return 24;
    }

    /** Returns how many months after the as-of month the outlook goes, 0 to {@value #MOST_MONTHS}. */
    @Value.Default
    default int monthsAhead() {
        return 6;
    }

    /** Returns where the plan leads; unless it is given, to the tier above the one that each partner has. */
    Optional<PlanTarget> target();

    /** Refuses months out of their range. */
    @Value.Check
    default void check() {
        requireMonths("back", monthsBack());
        requireMonths("ahead", monthsAhead());
    }

    private static void requireMonths(String where, int months) {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months " + where + " are not in 0 to " + MOST_MONTHS + ": " + months);
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
