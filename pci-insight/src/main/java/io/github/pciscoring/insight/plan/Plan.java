package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The way of a partner to a target. A value, thread-safe. */
@Value.Immutable
@PlanStyle
public interface Plan {
    /** What no plan takes into account, for people: whole sentences, always the same. */
    List<String> NOT_MODELLED = List.of(
            "Each unit counts for its own indicator only; a new customer, say, may bring revenue and users as well.",
            "All else stays as it is at the end of the as-of month: nothing ends, expires or leaves the window.",
            "A ratio such as growth keeps today's baseline, although that moves from month to month.");

    /** What is assumed of the months ahead, for people: a whole sentence, always the same. */
    String HELD_IF =
            "How long a way holds is told as if its units stay and nothing else new happens: seats, users and bills"
                    + " stay as they are; exams and associations end when they end.";

    /** Returns the score as it is now. */
    PciScore score();

    /** Returns what is to be reached. */
    PlanTarget target();

    /** Returns the minima of the target that are not reached now; empty if it is reached. */
    List<Shortfall> shortfalls();

    /** Returns whether the target is reached now. */
    default boolean reached() {
        return shortfalls().isEmpty();
    }

    /** Returns how many points the score is above the target's, below 0 if it is not. */
    default Points margin() {
        return score().total().minus(target().tier().minimum());
    }

    /** Returns the indicators, in the rule set's order. */
    List<IndicatorPlan> indicators();

    /**
     * Returns the cheapest combinations that reach the target, cheapest first, then those of fewer units, then those with
     * more units of the indicators of which a unit earns most. None of them would still reach it with a unit less of
     * anything, so that none merely adds to another. Empty if the target is reached, or if no combination reaches it.
     */
    List<Combination> combinations();

    /** Returns all units that there can be, where no combination reaches the target: how far one gets. */
    Optional<Combination> farthest();

    /** Returns the minima of the target that all those units together do not reach. */
    List<Shortfall> stillShort();

    /**
     * Returns whether the combinations are proved to be the cheapest. They are not where too many had to be compared, which
     * takes thousands of units with costs that have little in common.
     */
    @Value.Default
    default boolean proved() {
        return true;
    }

    /** Returns until when the target stays reached if nothing new happens; absent if it is not, or no outlook was given. */
    Optional<Hold> hold();

    /** Returns the last month of the outlook that tells until when ways hold; absent if none was given. */
    Optional<YearMonth> aheadTo();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}; not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
