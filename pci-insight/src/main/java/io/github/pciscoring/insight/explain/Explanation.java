package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A partner's score from the total to single facts (SPEC, Score and The six measures): the total and tier, each indicator's
 * points, the parameters of its rule, its measure with the sums that it is made of, and per customer or person the amounts
 * that make up these sums, and what was left out and why. A value, thread-safe.
 *
 * <p>The numbers are those of the score: the points of the indicators make the total as the rule set's rounding says, the
 * accounts' amounts add up to the sums, and the measure is the one that the indicator makes of these. With a filter, the
 * score and the sums stay those of the whole, and fewer indicators or accounts are listed.
 */
@Value.Immutable
@ExplainStyle
public interface Explanation {

    /** Returns what was asked. */
    ExplainQuery query();

    /** Returns the partner's name; its id if it has none. */
    String partnerName();

    /** Returns the rule set that made the score. */
    CompetencyRuleSet rules();

    /** Returns the score, always as a whole. */
    PciScore score();

    /** Returns what is missing to the tier above; absent if there is none. */
    Optional<NextTier> nextTier();

    /** Returns the indicators asked for, in the rule set's order. */
    List<IndicatorExplanation> indicators();

    /** Returns the classifications asked for, in the rule set's order; none in most rule sets. */
    List<ClassificationExplanation> classifications();

    /**
     * Explains a partner's score.
     *
     * @throws IllegalArgumentException if there is no partner, indicator, classification or customer with the id asked for
     * @throws io.github.pciscoring.core.engine.IndicatorException if an indicator fails
     */
    static Explanation of(BoundPortfolio bound, ExplainQuery query) {
        return new Explainer(bound, query).explain();
    }

    /** Returns what a score lacks of the tier above the one that it reaches; absent if there is none. */
    static Optional<NextTier> nextTier(CompetencyRuleSet rules, PciScore score) {
        EarnedPoints earned = score.earned(rules.rounding());
        return rules.tiers().nextAbove(earned).map(tier -> new NextTier(tier.name(), tier.shortfalls(earned)));
    }

    /** Returns the name of a partner; its id if it has none. */
    static String nameOf(PartnerRecord partner) {
        return partner.name().isEmpty() ? partner.id() : partner.name();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}; not thread-safe. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
