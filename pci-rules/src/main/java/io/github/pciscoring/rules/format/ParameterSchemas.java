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
 * @param form whether all parts of a value must be there
 */
record ParameterSchemas(SchemaForm form) {

    /** Returns the parameters of a type, none of which must be there. */
    Schema of(IndicatorFactory type) {
        SchemaForm.Keys keys = form.keys();
        type.parameters()
                .forEach(parameter -> keys.optional(parameter.name(), withStandard(parameter), parameter.meaning()));
        return keys.schema();
    }

    /** Returns the parameters of any of some types, none of which must be there. */
    Schema ofAny(Collection<IndicatorFactory> types) {
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

    /** Returns the names of those parameters of a type that must be there. */
    static List<String> required(IndicatorFactory type) {
        return type.parameters().stream()
                .filter(Parameter::isRequired)
                .map(Parameter::name)
                .toList();
    }

    private <T> Schema withStandard(Parameter<T> parameter) {
        Schema schema = value(parameter.type());
        return parameter
                .standard()
                .flatMap(standard -> json(parameter.type(), standard))
                .map(json -> schema.with("default", json))
                .orElse(schema);
    }

    /** Returns a standard value as a file states it; absent if that takes more than a word or a number. */
    private static Optional<?> json(ParameterType<?> type, Object standard) {
        if (type instanceof ParameterType.Choice<?> choice) {
            return choice.names().stream()
                    .filter(name -> choice.read(name).filter(standard::equals).isPresent())
                    .findFirst();
        } else if (standard instanceof Ratio number) {
            return Decimals.of(number);
        }
        return Optional.of(standard)
                .filter(value -> value instanceof Long || value instanceof Boolean || value instanceof String);
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
        } else if (type instanceof ParameterType.Codes codes) {
            return codes(codes);
        }
        throw new AssertionError(type);
    }

    private Schema codes(ParameterType.Codes type) {
        List<String> subjects = type.of().stream().map(ValueDecoders::written).toList();
        return form.keys()
                .required("of", Schema.of("enum", subjects), "What has the codes.")
                .required("column", Schema.ref("text"), "The column of codes.")
                .required("any-of", Schema.ref("texts"), "The codes of which one is enough.")
                .schema();
    }

    private static Schema whole(long smallest, long largest) {
        Schema schema = Schema.type("integer");
        schema = smallest == Long.MIN_VALUE ? schema : schema.with("minimum", smallest);
        return largest == Long.MAX_VALUE ? schema : schema.with("maximum", largest);
    }
}
