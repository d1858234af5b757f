package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.testkit.portfolio.PortfolioCodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is tested: a rule set with its indicator types, or one indicator type, around which {@link SingleRule} makes a rule
 * set. A value, thread-safe.
 */
public final class UnderTest {
    private final CompetencyRuleSet rules;
    private final List<IndicatorFactory> factories;
    private final PortfolioCodes codes;

    private UnderTest(CompetencyRuleSet rules, List<IndicatorFactory> factories, PortfolioCodes codes) {
        this.rules = rules;
        this.factories = factories;
        this.codes = codes;
    }

    /**
     * Returns a rule set to be tested.
     *
     * @param factories the indicator types that it uses; others do not matter
     * @throws IllegalArgumentException if a type has no factory, or a factory refuses its parameters
     */
    public static UnderTest ruleSet(CompetencyRuleSet rules, Collection<? extends IndicatorFactory> factories) {
        List<IndicatorFactory> copy = List.copyOf(factories);
        return new UnderTest(rules, copy, PortfolioCodes.of(rules, shapes(indicators(rules, copy))));
    }

    /** Returns one indicator type to be tested, in a rule set that is made up around it. */
    public static SingleRule indicator(IndicatorFactory factory) {
        return SingleRule.of(factory);
    }

    /** Returns this with other codes for the portfolios it is tested on: {@code codes -> codes.addProducts("OTHER")}. */
    public UnderTest withCodes(UnaryOperator<PortfolioCodes.Builder> change) {
        return new UnderTest(
                rules,
                factories,
                change.apply(PortfolioCodes.builder().from(codes)).build());
    }

    /** Returns the rule set. */
    public CompetencyRuleSet rules() {
        return rules;
    }

    /** Returns the indicator types. */
    public List<IndicatorFactory> factories() {
        return factories;
    }

    /** Returns what the portfolios are made of on which it is tested. */
    public PortfolioCodes codes() {
        return codes;
    }

    /**
     * Returns a new scorer, with new instances of all indicators.
     *
     * @throws io.github.pciscoring.core.ruleset.InvalidRuleSetException if the rule set and its types do not fit
     */
    public PciScorer newScorer() {
        return PciScorer.of(rules, factories);
    }

    /** Returns new instances of the indicators, in the order of the rules. */
    public List<Indicator> newIndicators() {
        return indicators(rules, factories);
    }

    /** Returns the shapes of the indicators, in the order of the rules. */
    public List<IndicatorShape> shapes() {
        return shapes(newIndicators());
    }

    /** Returns factories for one scorer that hand out these instances, in the order of the rules. */
    List<IndicatorFactory> factoriesOf(List<Indicator> instances) {
        Map<String, Deque<Indicator>> byType = new LinkedHashMap<>();
        for (int i = 0; i < instances.size(); i++) {
            byType.computeIfAbsent(rules.indicators().get(i).type(), type -> new ArrayDeque<>())
                    .add(instances.get(i));
        }
        List<IndicatorFactory> fixed = new ArrayList<>();
        for (IndicatorFactory factory : factories) {
            Deque<Indicator> left = byType.getOrDefault(factory.type(), new ArrayDeque<>());
            fixed.add(
                    IndicatorFactory.of(factory.type(), factory.meaning(), factory.parameters(), any -> left.remove()));
        }
        return fixed;
    }

    private static List<IndicatorShape> shapes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::shape).toList();
    }

    private static List<Indicator> indicators(CompetencyRuleSet rules, List<IndicatorFactory> factories) {
        return rules.indicators().stream()
                .map(rule -> factory(rule, factories).create(rule.parameters()))
                .toList();
    }

    static IndicatorFactory factory(IndicatorRule rule, List<IndicatorFactory> factories) {
        return factories.stream()
                .filter(factory -> factory.type().equals(rule.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator " + rule.id() + ": there is no factory for the type " + rule.type()));
    }

    @Override
    public String toString() {
        return rules.id();
    }
}
