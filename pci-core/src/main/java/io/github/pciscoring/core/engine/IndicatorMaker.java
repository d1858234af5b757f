package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.Variants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes indicators, and finds what is wrong with what asks for them. Used by one thread. */
final class IndicatorMaker {
    /** What asks for an indicator: a rule, a rule as it is for a class, or a classification. */
    record Asked(String id, String type, Parameters parameters, Optional<String> unit) {
        static Asked by(IndicatorRule rule) {
            return new Asked(rule.id(), rule.type(), rule.parameters(), Optional.of(rule.unit()));
        }

        static Asked by(Classification classification) {
            return new Asked(
                    classification.id(), classification.type(), classification.parameters(), classification.unit());
        }
    }

    private final Map<String, IndicatorFactory> byType;
    private final List<Throwable> thrown = new ArrayList<>();

    private IndicatorMaker(Map<String, IndicatorFactory> byType) {
        this.byType = byType;
    }

    /** Returns a maker of some types; throws {@link IllegalArgumentException} if two are alike or one contradicts itself. */
    static IndicatorMaker of(Collection<? extends IndicatorFactory> factories) {
        Map<String, IndicatorFactory> byType = new TreeMap<>();
        for (IndicatorFactory factory : factories) {
            try {
                add(byType, factory);
            } catch (NullPointerException e) {
                throw new IllegalArgumentException("an indicator factory tells nothing: " + factory.getClass(), e);
            }
        }
        return new IndicatorMaker(byType);
    }

    private static void add(Map<String, IndicatorFactory> byType, IndicatorFactory factory) {
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

    /** Returns what factories and indicators have thrown that is no refusal, and so is a bug in them. */
    List<Throwable> thrown() {
        return thrown;
    }

    /**
     * Returns the indicators of a rule by their parameters: with the rule's own, and with those of each variant. Notes what is
     * wrong, by paths within the rule; of what is wrong with variants only what is not wrong with the rule itself.
     */
    Map<Parameters, BoundIndicator> make(IndicatorRule rule, List<RuleFault> faults) {
        Map<Parameters, BoundIndicator> made = new HashMap<>();
        make(Asked.by(rule), faults).ifPresent(own -> made.put(own.parameters(), own));
        List<RuleFault> ofItself = List.copyOf(faults);
        for (String name :
                rule.variants().map(Variants::byClass).orElse(Map.of()).keySet()) {
            IndicatorRule ofClass = rule.forClass(name);
            if (ofClass.parameters().equals(rule.parameters()) || made.containsKey(ofClass.parameters())) {
                continue;
            }
            List<RuleFault> ofVariant = new ArrayList<>();
            make(Asked.by(ofClass), ofVariant).ifPresent(one -> made.put(one.parameters(), one));
            ofVariant.stream()
                    .filter(fault -> !ofItself.contains(fault))
                    .forEach(fault -> faults.add(RuleFault.at("variants." + name + "." + fault.path(), fault.text())));
        }
        return made;
    }

    /** Returns an indicator; notes what is wrong, by paths within what asks for it, and returns none if it cannot be made. */
    Optional<BoundIndicator> make(Asked asked, List<RuleFault> faults) {
        IndicatorFactory factory = byType.get(asked.type());
        if (factory == null) {
            faults.add(RuleFault.at(
                    "type",
                    "unknown indicator type " + asked.type() + "; known: " + String.join(", ", byType.keySet())));
            return Optional.empty();
        }
        List<String> ofParameters = asked.parameters().faults(factory.parameters());
        ofParameters.forEach(fault -> faults.add(ofParameters(asked, fault)));
        if (!ofParameters.isEmpty()) {
            return Optional.empty();
        }
        try {
            Indicator indicator = made(factory.create(asked.parameters()), "indicator");
            IndicatorShape shape = made(indicator.shape(), "shape");
            asked.unit()
                    .filter(unit -> !unit.equals(shape.unit()))
                    .ifPresent(unit -> faults.add(RuleFault.at(
                            "unit",
                            "expected " + shape.unit() + ", in which the type " + asked.type() + " measures: "
                                    + unit)));
            return Optional.of(new BoundIndicator(asked.id(), factory, asked.parameters(), indicator, shape));
        } catch (IllegalArgumentException e) {
            faults.add(ofParameters(asked, String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            thrown.add(e);
            faults.add(RuleFault.at("type", "the type " + asked.type() + " failed, which is a bug in it: " + e));
            return Optional.empty();
        }
    }

    private static RuleFault ofParameters(Asked asked, String fault) {
        return RuleFault.at("parameters", "type " + asked.type() + ": " + fault);
    }

    private static <T> T made(@Nullable T thing, String what) {
        if (thing == null) {
            throw new IllegalArgumentException("it made no " + what);
        }
        return thing;
    }
}
