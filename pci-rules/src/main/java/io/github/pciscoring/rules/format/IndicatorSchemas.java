package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.Schema.ref;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What indicators may be, as {@link IndicatorDecoder} takes them.
 *
 * @param form whether all keys must be there
 * @param types the indicator types
 */
record IndicatorSchemas(SchemaForm form, Collection<IndicatorFactory> types) {

    void define(Map<String, Schema> definitions) {
        ParameterSchemas parameters = new ParameterSchemas(form);
        for (IndicatorFactory type : types) {
            definitions.put(
                    form.named("parameters-of-" + type.type()),
                    parameters.of(type).meaning(type.meaning()));
        }
        definitions.put(form.named("indicator"), indicator());
    }

    private Schema indicator() {
        SchemaForm.Keys keys = form.keys()
                .always("id", ref("text"), "The id, unique in the rule set.")
                .required("category", ref("text"), "The category, an open code.")
                .required("type", typeNames(), "What is measured.")
                .required("max-points", maximum(), "The most points that the indicator earns.")
                .required("unit", ref("text"), "The unit of the thresholds: the one in which the type measures.");
        CurveSchemas.to(keys, form).optional("parameters", Schema.type("object"), "The parameters of the type.");
        if (form == SchemaForm.WHOLE) {
            return CurveSchemas.withOne(keys.schema()).with("allOf", conditions());
        }
        keys.optional("remove", Schema.constant(true), "Takes the base's indicator of this id away.");
        return CurveSchemas.withOneAtMost(keys.schema()).with("allOf", conditions());
    }

    private static Schema maximum() {
        return ref("points").with("exclusiveMinimum", 0);
    }

    private Schema typeNames() {
        List<Schema> names = types.stream()
                .map(type -> Schema.constant(type.type()).meaning(type.meaning()))
                .toList();
        return Schema.anyOf(names);
    }

    /** Ties the parameters to the type. */
    private List<Schema> conditions() {
        List<Schema> conditions = new ArrayList<>();
        for (IndicatorFactory type : types) {
            Schema parameters = Schema.of("properties", Map.of("parameters", form.ref("parameters-of-" + type.type())));
            boolean isAsked =
                    form == SchemaForm.WHOLE && type.parameters().stream().anyMatch(Parameter::isRequired);
            conditions.add(Schema.of("if", isOf(Schema.constant(type.type())))
                    .with("then", isAsked ? parameters.with("required", List.of("parameters")) : parameters));
        }
        if (form == SchemaForm.CHANGES) {
            Schema any = new ParameterSchemas(form).ofAny(types);
            conditions.add(Schema.of("if", Schema.of("not", Schema.of("required", List.of("type"))))
                    .with("then", Schema.of("properties", Map.of("parameters", any.orNull()))));
        }
        return conditions;
    }

    private static Schema isOf(Schema type) {
        return Schema.of("properties", Map.of("type", type)).with("required", List.of("type"));
    }
}
