package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rules into words: those of their types, or the meanings of the parameters with their values. */
final class RuleText {
    private final BoundPortfolio bound;
    private final YearMonth asOf;
    private final ParameterText values;

    /** The values of one rule. */
    private final class Words implements RuleWords {
        private final Parameters parameters;

        Words(Parameters parameters) {
            this.parameters = parameters;
        }

        @Override
        public Parameters parameters() {
            return parameters;
        }

        @Override
        public String month(int monthsBack) {
            return asOf.minusMonths(monthsBack).toString();
        }

        @Override
        public String of(Parameter<?> parameter) {
            return value(parameter, parameters).map(values::text).orElse("none");
        }
    }

    RuleText(BoundPortfolio bound, YearMonth asOf) {
        this.bound = bound;
        this.asOf = asOf;
        this.values = new ParameterText(bound.rules(), asOf);
    }

    /** Returns what a rule says. */
    String sentence(String id, Parameters parameters) {
        IndicatorFactory type = bound.type(id);
        String own = type.sentence(new Words(parameters));
        if (!own.isEmpty()) {
            return own;
        }
        Stream<String> stated = type.parameters().stream()
                .flatMap(parameter -> value(parameter, parameters)
                        .map(value -> (parameter.meaning().isEmpty() ? "" : parameter.meaning() + ": ")
                                + values.text(value) + " (" + parameter.name() + ")")
                        .stream());
        return Stream.concat(Stream.of(type.meaning()).filter(meaning -> !meaning.isEmpty()), stated)
                .collect(Collectors.joining("; "));
    }

    private static Optional<Object> value(Parameter<?> parameter, Parameters parameters) {
        return Optional.ofNullable(parameters.values().get(parameter.name()))
                .or(() -> parameter.standard().map(Object.class::cast));
    }

    /** Returns all parameters stated, by name. */
    List<RuleParameter> parameters(String id, Parameters parameters) {
        List<Parameter<?>> declared = bound.type(id).parameters();
        return parameters.values().entrySet().stream()
                .map(entry -> new RuleParameter(
                        entry.getKey(),
                        entry.getValue(),
                        values.text(entry.getValue()),
                        declared.stream()
                                .filter(parameter -> parameter.name().equals(entry.getKey()))
                                .map(Parameter::meaning)
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
