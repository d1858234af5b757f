package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What units of one indicator are worth to a partner. A value, thread-safe. */
@Value.Immutable
@PlanStyle
public interface IndicatorPlan {

    /** Returns the indicator as it is scored now. */
    IndicatorScore score();

    /** Returns the indicator's id. */
    default String id() {
        return score().id();
    }

    /** Returns the unit; absent if there is none. */
    Optional<PlanUnit> unit();

    /** Returns why no units are worth anything, for people; absent if some are. */
    Optional<String> reason();

    /** Returns how many units it takes until more earn nothing; 0 if none earns anything. */
    default long unitsToCap() {
        return gains().isEmpty() ? 0 : gains().get(gains().size() - 1).units();
    }

    /**
     * Returns what each unit earns, exactly, where points rise in proportion: the first may earn less, since a measure may be
     * below 0, and so may the last. Absent with other curves, of which {@link #gains} tells.
     */
    Optional<Ratio> pointsPerUnit();

    /** Returns each number of units that earns more than one unit less does, smallest first, whatever the limit. */
    List<UnitGain> gains();

    /** Returns what the next unit earns by itself, which may be nothing. */
    default Points nextUnit() {
        return !gains().isEmpty() && gains().get(0).units() == 1
                ? gains().get(0).gained()
                : Points.ZERO;
    }

    /** Returns how many points there are still to be had, whatever the limit. */
    default Points obtainable() {
        return gains().isEmpty() ? Points.ZERO : gains().get(gains().size() - 1).gained();
    }

    /** Returns what a unit costs. */
    Amount cost();

    /** Returns how many units there can be at most, if that is limited. */
    OptionalLong limit();

    /** Returns the people who lack one exam to count, in the portfolio's order; empty where the indicator asks for none. */
    List<Candidate> candidates();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorPlan}; not thread-safe. */
    final class Builder extends ImmutableIndicatorPlan.Builder {
        Builder() {}
    }
}
