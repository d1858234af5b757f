package io.github.pciscoring.core.engine;

import com.google.common.collect.Sets;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes indicators, and finds what is wrong with what asks for them. Thread-safe. */
final class IndicatorMaker {
    /** What asks for an indicator: a rule, a variant of one, or a classification. */
    record Asked(String id, String type, Parameters parameters, Optional<String> unit) {}

    private final Map<String, IndicatorFactory> byType;

    private IndicatorMaker(Map<String, IndicatorFactory> byType) {
        this.byType = byType;
    }

    /** Returns a maker of some types; throws {@link IllegalArgumentException} if two are alike. */
    static IndicatorMaker of(Collection<? extends IndicatorFactory> factories) {
        Map<String, IndicatorFactory> byType = new TreeMap<>();
        for (IndicatorFactory factory : factories) {
            if (byType.put(factory.type(), factory) != null) {
                throw new IllegalArgumentException("two factories for the indicator type " + factory.type());
            }
        }
        return new IndicatorMaker(byType);
    }

    /** Returns an indicator; notes what is wrong, and returns none if it cannot be made. */
    Optional<BoundIndicator> make(Asked asked, List<String> faults) {
        IndicatorFactory factory = byType.get(asked.type());
        if (factory == null) {
            faults.add("unknown type " + asked.type());
            return Optional.empty();
        }
        for (String unknown : Sets.difference(asked.parameters().names(), factory.parameterNames())) {
            faults.add("type " + asked.type() + " has no parameter " + unknown);
        }
        try {
            Indicator indicator = made(factory.create(asked.parameters()), "indicator", asked);
            IndicatorShape shape = made(indicator.shape(), "shape", asked);
            asked.unit()
                    .filter(unit -> !unit.equals(shape.unit()))
                    .ifPresent(unit ->
                            faults.add("unit " + unit + ", but type " + asked.type() + " measures in " + shape.unit()));
            return Optional.of(new BoundIndicator(asked.id(), asked.parameters(), indicator, shape));
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static <T> T made(@Nullable T thing, String what, Asked asked) {
        if (thing == null) {
            throw new IllegalArgumentException("type " + asked.type() + " made no " + what);
        }
        return thing;
    }
}
