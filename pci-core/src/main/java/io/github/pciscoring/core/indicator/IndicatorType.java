package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;
import java.util.function.Function;

/** A factory made of its parts. */
record IndicatorType(String type, String meaning, List<Parameter<?>> parameters, Function<Parameters, Indicator> maker)
        implements IndicatorFactory {
    @Override
    public Indicator create(Parameters stated) {
        return maker.apply(stated);
    }

    @Override
    public String toString() {
        return type;
    }
}
