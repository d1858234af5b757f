package io.github.pciscoring.core.engine;

import com.google.common.collect.Sets;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Scores portfolios by one rule set. Thread-safe. */
public final class PciScorer {
    /** From how many subscriptions on binding is worth more than one thread. */
    private static final int MANY = 10_000;

    private final BoundRules rules;

    private PciScorer(CompetencyRuleSet rules, List<BoundIndicator> indicators) {
        this.rules = BoundRules.of(rules, indicators);
    }

    /**
     * Returns a scorer.
     *
     * @param rules the rule set
     * @param factories the indicator types that it may use
     * @throws InvalidRuleSetException listing what is wrong: an unknown indicator type, parameters that a type
     *     does not have or refuses, a unit that is not the type's
     * @throws IllegalArgumentException if two factories make one type
     */
    public static PciScorer of(CompetencyRuleSet rules, Collection<? extends IndicatorFactory> factories) {
        Map<String, IndicatorFactory> byType = new HashMap<>();
        for (IndicatorFactory factory : factories) {
            if (byType.put(factory.type(), factory) != null) {
                throw new IllegalArgumentException("two factories for the indicator type " + factory.type());
            }
        }
        List<String> faults = new ArrayList<>();
        List<BoundIndicator> indicators = new ArrayList<>();
        for (IndicatorRule rule : rules.indicators()) {
            IndicatorFactory factory = byType.get(rule.type());
            if (factory == null) {
                faults.add("indicator " + rule.id() + ": unknown type " + rule.type());
                continue;
            }
            for (String unknown : Sets.difference(rule.parameters().names(), factory.parameterNames())) {
                faults.add("indicator " + rule.id() + ": type " + rule.type() + " has no parameter " + unknown);
            }
            try {
                indicators.add(bound(rules, rule, factory));
            } catch (IllegalArgumentException e) {
                faults.add("indicator " + rule.id() + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(rules.id(), faults);
        }
        return new PciScorer(rules, indicators);
    }

    private static BoundIndicator bound(CompetencyRuleSet rules, IndicatorRule rule, IndicatorFactory factory) {
        Indicator indicator = made(factory.create(rule.parameters()), "indicator", rule);
        IndicatorShape shape = made(indicator.shape(), "shape", rule);
        if (!shape.unit().equals(rule.unit())) {
            throw new IllegalArgumentException(
                    "unit " + rule.unit() + ", but type " + rule.type() + " measures in " + shape.unit());
        }
        if (rules.attribution().rowsOf(rule.id()).isEmpty() && isAttributed(shape)) {
            throw new IllegalArgumentException("it credits through associations, but no attribution row names it");
        }
        return new BoundIndicator(rule, indicator, shape);
    }

    private static <T> T made(@Nullable T thing, String what, IndicatorRule rule) {
        if (thing == null) {
            throw new IllegalArgumentException("type " + rule.type() + " made no " + what);
        }
        return thing;
    }

    private static boolean isAttributed(IndicatorShape shape) {
        return shape.inputs().credits().stream().anyMatch(input -> input.source() instanceof CreditInput.Attributed);
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
