package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the indicators of rule sets, and finds what is wrong with the rules that ask for them. Thread-safe. */
final class IndicatorMaker {
    private final Map<String, IndicatorFactory> byType;

    private IndicatorMaker(Map<String, IndicatorFactory> byType) {
        this.byType = byType;
    }

    /** Returns a maker of some types; throws {@link IllegalArgumentException} if two are alike or one contradicts itself. */
    static IndicatorMaker of(Collection<? extends IndicatorFactory> factories) {
        Map<String, IndicatorFactory> byType = new TreeMap<>();
        for (IndicatorFactory factory : factories) {
            if (byType.put(factory.type(), factory) != null) {
                throw new IllegalArgumentException("two factories for the indicator type " + factory.type());
            }
            Set<String> names = new HashSet<>();
            for (Parameter<?> parameter : factory.parameters()) {
                if (!names.add(parameter.name())) {
                    throw new IllegalArgumentException(
                            "indicator type " + factory.type() + " has two parameters " + parameter.name());
                }
            }
        }
        return new IndicatorMaker(byType);
    }

    /** Returns the indicators of a rule set, in its order; throws with everything that is wrong. */
    ImmutableList<BoundIndicator> make(CompetencyRuleSet rules) {
        List<RuleFault> faults = new ArrayList<>();
        ImmutableList.Builder<BoundIndicator> indicators = ImmutableList.builder();
        for (int i = 0; i < rules.indicators().size(); i++) {
            IndicatorRule rule = rules.indicators().get(i);
            String path = "indicators[" + i + "].";
            List<RuleFault> ofRule = new ArrayList<>();
            make(rule, ofRule).ifPresent(indicator -> {
                if (rules.attribution().rowsOf(rule.id()).isEmpty() && isAttributed(indicator.shape())) {
                    ofRule.add(RuleFault.at(
                            "id", rule.id() + " credits through associations, but no row of the attribution names it"));
                }
                indicators.add(indicator);
            });
            ofRule.forEach(fault -> faults.add(RuleFault.at(path + fault.path(), fault.text())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(rules.id(), faults);
        }
        return indicators.build();
    }

    /** Returns the indicator of a rule; notes what is wrong, by paths within the rule, and returns none if it cannot be made. */
    Optional<BoundIndicator> make(IndicatorRule rule, List<RuleFault> faults) {
        IndicatorFactory factory = byType.get(rule.type());
        if (factory == null) {
            faults.add(RuleFault.at(
                    "type",
                    "unknown indicator type " + rule.type() + "; known: " + String.join(", ", byType.keySet())));
            return Optional.empty();
        }
        List<String> ofParameters = rule.parameters().faults(factory.parameters());
        ofParameters.forEach(fault -> faults.add(ofParameters(rule, fault)));
        if (!ofParameters.isEmpty()) {
            return Optional.empty();
        }
        try {
            Indicator indicator = made(factory.create(rule.parameters()), "indicator");
            IndicatorShape shape = made(indicator.shape(), "shape");
            if (!shape.unit().equals(rule.unit())) {
                faults.add(RuleFault.at(
                        "unit",
                        "expected " + shape.unit() + ", in which the type " + rule.type() + " measures: "
                                + rule.unit()));
            }
            return Optional.of(new BoundIndicator(rule, indicator, shape));
        } catch (IllegalArgumentException e) {
            faults.add(ofParameters(rule, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static RuleFault ofParameters(IndicatorRule rule, String fault) {
        return RuleFault.at("parameters", "type " + rule.type() + ": " + fault);
    }

    private static <T> T made(@Nullable T thing, String what) {
        if (thing == null) {
            throw new IllegalArgumentException("it made no " + what);
        }
        return thing;
    }

    private static boolean isAttributed(IndicatorShape shape) {
        return shape.inputs().credits().stream().anyMatch(input -> input.source() instanceof CreditInput.Attributed);
    }
}
