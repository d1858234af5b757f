package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;
import java.util.function.Function;

/** A factory that is given words for its rules. */
record WordedType(IndicatorFactory factory, Function<RuleWords, String> words) implements IndicatorFactory {
    @Override
    public String type() {
        return factory.type();
    }

    @Override
    public String meaning() {
        return factory.meaning();
    }

    @Override
    public List<Parameter<?>> parameters() {
        return factory.parameters();
    }

    @Override
    public Indicator create(Parameters stated) {
        return factory.create(stated);
    }

    @Override
    public String sentence(RuleWords rule) {
        return words.apply(rule);
    }

    @Override
    public String toString() {
        return type();
    }
}
