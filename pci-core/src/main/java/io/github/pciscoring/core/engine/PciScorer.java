package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Classification;
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

    private PciScorer(BoundRules rules) {
        this.rules = rules;
    }

    /**
     * Returns a scorer.
     *
     * @param rules the rule set
     * @param factories the indicator types that it may use
     * @throws InvalidRuleSetException listing what is wrong: an unknown indicator type, parameters that a type
     *     does not have or refuses, a unit that is not the type's, credits without attribution
     * @throws IllegalArgumentException if two factories make one type, or one tells nothing of its type
     */
    public static PciScorer of(CompetencyRuleSet rules, Collection<? extends IndicatorFactory> factories) {
        return new PciScorer(new RuleBinder(rules, IndicatorMaker.of(factories)).bind());
    }

    /**
     * Returns what is wrong with one rule of a rule set and with its variants, by paths within it, as {@link #of} would refuse
     * it; empty if nothing is.
     *
     * @throws IllegalArgumentException if two factories make one type
     */
    public static List<RuleFault> faults(IndicatorRule rule, Collection<? extends IndicatorFactory> factories) {
        List<RuleFault> faults = new ArrayList<>();
        IndicatorMaker.of(factories).make(rule, faults);
        return List.copyOf(faults);
    }

    /** Returns what is wrong with one classification of a rule set, likewise. */
    public static List<RuleFault> faults(
            Classification classification, Collection<? extends IndicatorFactory> factories) {
        List<RuleFault> faults = new ArrayList<>();
        IndicatorMaker.of(factories).make(IndicatorMaker.Asked.by(classification), faults);
        return List.copyOf(faults);
    }

    /** Returns the rule set. */
    public CompetencyRuleSet rules() {
        return rules.rules();
    }

    /**
     * Returns what is summed up for partners, by its place in their tallies: the indicators in the rule set's order, of one
     * that varies by class what is evaluated for each of them, in the order of the classes, then the classifications. Where no
     * indicator varies, so that each is evaluated once, its place is that in the rule set.
     */
    public List<Evaluation> evaluations() {
        return rules.indicators().stream()
                .map(evaluated -> new Evaluation(
                        evaluated.id(),
                        evaluated.parameters(),
                        evaluated.shape().slots()))
                .toList();
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
