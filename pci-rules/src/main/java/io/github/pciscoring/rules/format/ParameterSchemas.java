package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What parameters may be, as {@link ParameterDecoder} takes them.
 *
 * @param form whether all of them must be there
 */
record ParameterSchemas(SchemaForm form) {

    /** Returns the parameters of a type. */
    Schema of(IndicatorFactory type) {
        SchemaForm.Keys keys = form.keys();
        for (Parameter<?> parameter : type.parameters()) {
            if (parameter.isRequired()) {
                keys.required(parameter.name(), value(parameter.type()), parameter.meaning());
            } else {
                keys.optional(parameter.name(), withStandard(parameter), parameter.meaning());
            }
        }
        return keys.schema();
    }

    /** Returns the parameters of any of some types, for indicators whose type stands elsewhere. */
    Schema ofAny(Collection<? extends IndicatorFactory> types) {
        Map<String, Set<Schema>> values = new LinkedHashMap<>();
        Map<String, Set<String>> meanings = new LinkedHashMap<>();
        types.stream().flatMap(type -> type.parameters().stream()).forEach(parameter -> {
            values.computeIfAbsent(parameter.name(), any -> new LinkedHashSet<>())
                    .add(value(parameter.type()));
            meanings.computeIfAbsent(parameter.name(), any -> new LinkedHashSet<>())
                    .add(parameter.meaning());
        });
        SchemaForm.Keys keys = form.keys();
        values.forEach((name, schemas) -> {
            List<Schema> all = new ArrayList<>(schemas);
            String meaning = String.join("; or ", meanings.getOrDefault(name, Set.of()));
            keys.optional(name, all.size() == 1 ? all.get(0) : Schema.anyOf(all), meaning);
        });
        return keys.schema();
    }

    private <T> Schema withStandard(Parameter<T> parameter) {
        Schema schema = value(parameter.type());
        return parameter
                .standard()
                .flatMap(ParameterSchemas::json)
                .map(json -> schema.with("default", json))
                .orElse(schema);
    }

    private static Optional<Object> json(Object standard) {
        if (standard instanceof Enum<?> constant) {
            return Optional.of(ParameterType.nameOf(constant));
        } else if (standard instanceof Ratio number) {
            return Decimals.of(number).map(decimal -> decimal);
        }
        return standard instanceof Long || standard instanceof Boolean || standard instanceof String
                ? Optional.of(standard)
                : Optional.empty();
    }

    private Schema value(ParameterType<?> type) {
        if (type instanceof ParameterType.Whole whole) {
            return whole(whole.smallest(), whole.largest());
        } else if (type instanceof ParameterType.Decimal number) {
            Schema any = Schema.type("number");
            return number.smallest()
                    .flatMap(Decimals::of)
                    .map(least -> any.with("minimum", least))
                    .orElse(any);
        } else if (type instanceof ParameterType.Flag) {
            return Schema.type("boolean");
        } else if (type instanceof ParameterType.Text) {
            return Schema.ref("text");
        } else if (type instanceof ParameterType.Texts) {
            return Schema.listOf(Schema.ref("text"));
        } else if (type instanceof ParameterType.Choice<?> choice) {
            return Schema.of("enum", choice.names());
        } else if (type instanceof ParameterType.Choices<?> choices) {
            return Schema.setOf(Schema.of("enum", choices.each().names()));
        } else if (type instanceof ParameterType.Window) {
            return form.ref("window");
        } else if (type instanceof ParameterType.Scope) {
            return form.ref("scope");
        } else if (type instanceof ParameterType.Exams) {
            return Schema.ref("exams");
        } else if (type instanceof ParameterType.PerProduct) {
            return form.mapOf(Schema.type("number"));
        }
        throw new AssertionError(type);
    }

    private static Schema whole(long smallest, long largest) {
        Schema schema = Schema.type("integer");
        schema = smallest == Long.MIN_VALUE ? schema : schema.with("minimum", smallest);
        return largest == Long.MAX_VALUE ? schema : schema.with("maximum", largest);
    }
}
