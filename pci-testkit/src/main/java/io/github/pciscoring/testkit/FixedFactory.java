package io.github.pciscoring.testkit;

import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out instances that were made before, one for each rule of a type in the order of the rules. */
final class FixedFactory implements IndicatorFactory {
    private final IndicatorFactory origin;
    private final List<Indicator> left = new ArrayList<>();

    private FixedFactory(IndicatorFactory origin) {
        this.origin = origin;
    }

    /** Returns factories for one scorer, which hand out these instances of the indicators under test. */
    static List<FixedFactory> of(UnderTest tested, List<Indicator> instances) {
        Map<String, FixedFactory> byType = new HashMap<>();
        for (int i = 0; i < instances.size(); i++) {
            IndicatorRule rule = tested.rules().indicators().get(i);
            byType.computeIfAbsent(rule.type(), type -> new FixedFactory(UnderTest.factory(rule, tested.factories())))
                    .left
                    .add(instances.get(i));
        }
        return List.copyOf(byType.values());
    }

    @Override
    public String type() {
        return origin.type();
    }

    @Override
    public Set<String> parameterNames() {
        return origin.parameterNames();
    }

    @Override
    public Indicator create(Parameters parameters) {
        return left.remove(0);
    }
}
