package io.github.pciscoring.core.score;

import io.github.pciscoring.core.ruleset.Points;
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

    /** Returns the sum of the indicators' rounded points. */
    Points total();

    /** Returns the highest tier that the total reaches; absent below the lowest. */
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

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PciScore}; not thread-safe. */
    final class Builder extends ImmutablePciScore.Builder {
        Builder() {}
    }
}
