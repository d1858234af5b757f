package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Scores portfolios by one rule set. Thread-safe. */
public final class PciScorer {
    /** From how many subscriptions on binding is worth more than one thread. */
    private static final int MANY = 10_000;

    private final BoundRules rules;

    private PciScorer(CompetencyRuleSet rules, ImmutableList<BoundIndicator> indicators) {
        this.rules = BoundRules.of(rules, indicators);
    }

    /**
     * Returns a scorer.
     *
     * @param rules the rule set
     * @param factories the indicator types that it may use
     * @throws InvalidRuleSetException listing what is wrong: an unknown indicator type, parameters that a type
     *     does not have or refuses, a unit that is not the type's, credits without attribution
     * @throws IllegalArgumentException if two factories make one type
     */
    public static PciScorer of(CompetencyRuleSet rules, Collection<? extends IndicatorFactory> factories) {
        return new PciScorer(rules, IndicatorMaker.of(factories).make(rules));
    }

    /**
     * Returns what is wrong with one rule of a rule set, by paths within it, as {@link #of} would refuse it; empty if nothing
     * is.
     *
     * @throws IllegalArgumentException if two factories make one type
     */
    public static List<RuleFault> faults(IndicatorRule rule, Collection<? extends IndicatorFactory> factories) {
        List<RuleFault> faults = new ArrayList<>();
        IndicatorMaker.of(factories).make(rule, faults);
        return List.copyOf(faults);
    }

    /** Returns the rule set. */
    public CompetencyRuleSet rules() {
        return rules.rules();
    }

    /** Returns the slots of an indicator, by its place in the rule set. */
    public List<Slot> slots(int indicator) {
        return rules.indicators().get(indicator).shape().slots();
    }

    /** Returns how many months before the as-of month any of the indicators reads. */
    public int lookBack() {
        return rules.indicators().stream()
                .mapToInt(indicator -> indicator.shape().lookBack())
                .max()
                .orElse(0);
    }

    /** Returns how many months before the as-of month any indicator reads of a table; absent if none reads it. */
    public OptionalInt lookBack(FactTable table) {
        return Findings.lookBack(rules.indicators(), table);
    }

    /**
     * Prepares whatever depends on the rule set and the portfolio but on no month; a large one on all cores.
     *
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException if an agreement whose age the rule set limits
     *     has no start
     */
    public BoundPortfolio bind(Portfolio portfolio) {
        return bind(
                portfolio,
                portfolio.count(AccountLevel.SUBSCRIPTION) < MANY
                        ? ScoringOptions.callingThread()
                        : ScoringOptions.allCores());
    }

    /**
     * Prepares the same on the threads of these options, whose monitor is not told; what comes out is the same whatever they
     * are.
     *
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException likewise
     */
    public BoundPortfolio bind(Portfolio portfolio, ScoringOptions options) {
        return BoundPortfolio.of(portfolio, rules, options);
    }
}
