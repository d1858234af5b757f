package io.github.pciscoring.testkit;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator type and the rule that uses it, which {@link #build} puts into a rule set of its own. A value, thread-safe.
 *
 * @param factory the type
 * @param parameters the rule's parameters; none, unless stated
 * @param unit the rule's unit; absent for the one that the type measures in
 * @param curve the way to points; linear to a measure of 10, unless stated
 * @param credits the attribution rows; unless stated, OWNER credits, and HELPER unless anybody claims with a CLAIM
 */
public record SingleRule(
        IndicatorFactory factory,
        Parameters parameters,
        Optional<String> unit,
        PointsCurve curve,
        List<CreditRule> credits) {
    private static final List<CreditRule> USUAL_CREDITS =
            List.of(CreditRule.of("OWNER"), CreditRule.of("HELPER").displacedBy(Set.of("CLAIM")));
    private static final int DECIMALS = 6;

    /** Copies. */
    public SingleRule {
        credits = List.copyOf(credits);
    }

    static SingleRule of(IndicatorFactory factory) {
        return new SingleRule(
                factory, Parameters.none(), Optional.empty(), PointsCurve.linear(Ratio.of(10)), USUAL_CREDITS);
    }

    /**
     * Returns the same with these parameters.
     *
     * @throws IllegalArgumentException as {@link Parameters#of}
     */
    public SingleRule withParameters(Map<String, ?> values) {
        return new SingleRule(factory, Parameters.of(values), unit, curve, credits);
    }

    /** Returns the same with this unit in the rule, to test that no other than the type's own is taken. */
    public SingleRule withUnit(String other) {
        return new SingleRule(factory, parameters, Optional.of(other), curve, credits);
    }

    /**
     * Returns the same with this way from measure to points, of which the rule can earn 100; {@code
     * PointsCurve.linear(Ratio.of(35, 100))} for a measure that is good at 35 percent. Unless stated it is linear to a measure
     * of 10. The numbers in it become numbers around which the facts of the made-up portfolios lie, so state the one that the
     * rule set will have, above all if it is far from 10, or if it is by brackets of a basis, which a measure then needs.
     */
    public SingleRule withCurve(PointsCurve other) {
        return new SingleRule(factory, parameters, unit, other, credits);
    }

    /**
     * Returns the same with these attribution rows: which types of associations between a partner and a subscription credit
     * the partner, and what displaces them. Their types are all that the associations of the made-up portfolios have. Unless
     * stated, an OWNER is credited, and a HELPER unless anybody has a CLAIM in the same month. An indicator of people needs
     * none: partners are credited through affiliations.
     *
     * <pre>{@code
     * withCredits(List.of(CreditRule.of("CSP"), CreditRule.of("DPOR").displacedBy(Set.of("CPOR_OSU"))))
     * }</pre>
     */
    public SingleRule withCredits(List<CreditRule> rows) {
        return new SingleRule(factory, parameters, unit, curve, rows);
    }

    /**
     * Returns it in a rule set of its own, whose id is the type's name.
     *
     * @throws IllegalArgumentException listing what is wrong with the parameters
     */
    public UnderTest build() {
        List<String> faults = parameters.faults(factory.parameters());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("type " + factory.type() + ": " + String.join("; ", faults));
        }
        IndicatorShape shape = factory.create(parameters).shape();
        Points maximum = Points.of(100);
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id(factory.type())
                .version("1")
                .title("The rule set of " + factory.type() + " under test")
                .attribution(new AttributionPolicy(types(), Map.of(factory.type(), credits)))
                .addIndicators(IndicatorRule.builder()
                        .id(factory.type())
                        .category("tested")
                        .type(factory.type())
                        .parameters(parameters)
                        .maxPoints(maximum)
                        .unit(unit.orElse(shape.unit()))
                        .curve(curve)
                        .build())
                .maximumTotal(maximum)
                .rounding(RoundingPolicy.ofIndicators(DECIMALS))
                .tiers(new TierLadder(List.of()))
                .build();
        return UnderTest.ruleSet(rules, List.of(factory));
    }

    private Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (CreditRule row : credits) {
            types.add(row.type());
            types.addAll(row.displacedBy());
        }
        return types;
    }
}
