package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.testkit.portfolio.PortfolioCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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
        List<IndicatorShape> shapes =
                Asked.by(rules).stream().map(asked -> asked.make(copy).shape()).toList();
        return new UnderTest(rules, copy, PortfolioCodes.of(rules, shapes));
    }

    /** Returns one indicator type to be tested, in a rule set that is made up around it. */
    public static SingleRule indicator(IndicatorFactory factory) {
        return SingleRule.of(factory);
    }

    /**
     * Returns this with other codes for the portfolios that it is tested on. What a rule set, its parameters and the inputs
     * of its indicators name is known already, and so is a code of each kind that they do not name, 3 products and 2 channels
     * at the least. Add what is named in the indicator's code only, or nowhere: a location that it compares with, a fact of
     * partners that it looks up, a number at which it changes its mind.
     *
     * <pre>{@code
     * UnderTest.indicator(TYPE).build().withCodes(codes -> codes
     *         .addLocations("GREENLAND")
     *         .addFacts(new FactName(SubjectType.PARTNER, "quota"))
     *         .addCounts(50))
     * }</pre>
     *
     * @param change gets a builder with the codes so far, and returns it with more, or another in place of it; {@link
     *     PortfolioCodes} says what the kinds are
     */
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

    /** Returns what the rule set asks for, in the order of {@link PciScorer#evaluations()}. */
    List<Asked> asked() {
        return Asked.by(rules);
    }

    /** Returns new instances of all that the rule set asks for, in the same order. */
    List<Indicator> newIndicators() {
        return asked().stream().map(asked -> asked.make(factories)).toList();
    }

    /** Returns the shapes of these. */
    List<IndicatorShape> shapes() {
        return newIndicators().stream().map(Indicator::shape).toList();
    }

    /** Returns for each rule the furthest that it, for any class, or the classification that it asks looks back. */
    List<Integer> lookBacks() {
        Map<String, Integer> furthest = new HashMap<>();
        List<IndicatorShape> shapes = shapes();
        for (int i = 0; i < shapes.size(); i++) {
            furthest.merge(asked().get(i).id(), shapes.get(i).lookBack(), Math::max);
        }
        return rules.indicators().stream()
                .map(rule -> Math.max(
                        furthest.getOrDefault(rule.id(), 0),
                        rule.variants()
                                .map(variants -> furthest.getOrDefault(variants.classification(), 0))
                                .orElse(0)))
                .toList();
    }

    /** Returns factories for one scorer that hand out these instances, made for what the rule set asks for. */
    List<IndicatorFactory> factoriesOf(List<Indicator> instances) {
        List<Asked> asked = asked();
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, asked.size()).boxed().toList());
        return factories.stream()
                .map(factory -> IndicatorFactory.of(
                        factory.type(),
                        factory.meaning(),
                        factory.parameters(),
                        parameters -> left.stream()
                                .filter(i -> asked.get(i).type().equals(factory.type())
                                        && asked.get(i).parameters().equals(parameters))
                                .findFirst()
                                .map(i -> instances.get(left.remove(left.indexOf(i))))
                                .orElseGet(() -> factory.create(parameters))))
                .toList();
    }

    @Override
    public String toString() {
        return rules.id();
    }
}
