package io.github.pciscoring.core.score;

import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A partner's score as of the end of a month (SPEC, Score). Thread-safe. */
@Value.Immutable
@ScoreStyle
public interface PciScore {

    /** Returns the partner's id. */
    String partnerId();

    /** Returns the month whose end the score is computed for. */
    YearMonth asOf();

    /** Returns the id of the rule set that made it. */
    String ruleSetId();

    /** Returns the version of that rule set. */
    String ruleSetVersion();

    /** Returns the sum of the indicators' points, rounded where the rule set says so; it may be more than that of those shown. */
    Points total();

    /** Returns the highest tier whose minima are all reached; absent if there is none. */
    Optional<String> tier();

    /** Returns by the id of each of the rule set's classifications, in their order, the partner's class. */
    Map<String, String> classes();

    /** Returns the indicators, in the rule set's order. */
    List<IndicatorScore> indicators();

    /**
     * Returns what should be known of the facts behind the score: first what concerns the facts as a whole, by table, which
     * is the same on all scores made of them; then what concerns the partner. {@link FindingCode#scope} tells which.
     */
    List<Finding> findings();

    /** Returns the findings about the facts as a whole, or those about the partner. */
    default List<Finding> findings(FindingCode.Scope scope) {
        return findings().stream()
                .filter(finding -> finding.code().scope() == scope)
                .toList();
    }

    /** Returns the score of one indicator, if the rule set has it. */
    default Optional<IndicatorScore> indicator(String id) {
        return indicators().stream().filter(score -> score.id().equals(id)).findFirst();
    }

    /**
     * Returns the points that the measures earn, as tiers look at them: by indicator, by category, and in total.
     *
     * @param rounding the rounding of the rule set that made the score
     */
    default EarnedPoints earned(RoundingPolicy rounding) {
        return EarnedPoints.of(
                indicators().stream().map(IndicatorScore::rule).toList(),
                indicators().stream()
                        .map(score -> score.measurement().share(score.rule().curve()))
                        .toList(),
                rounding);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PciScore}; not thread-safe. */
    final class Builder extends ImmutablePciScore.Builder {
        Builder() {}
    }
}
