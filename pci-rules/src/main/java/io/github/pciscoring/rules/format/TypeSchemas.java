package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What follows from the type of an indicator or a classification: its parameters, and what may differ between classes.
 *
 * @param form whether all keys must be there
 * @param types the indicator types
 */
record TypeSchemas(SchemaForm form, Collection<IndicatorFactory> types) {
    private static final String PARAMETERS = "parameters";
    private static final String VARIANTS = "variants";
    private static final String ANY = "any";

    /** Returns the schema of the types' names. */
    static Schema names(Collection<IndicatorFactory> types) {
        return Schema.anyOf(types.stream()
                .map(type -> Schema.constant(type.type()).meaning(type.meaning()))
                .toList());
    }

    void define(Map<String, Schema> definitions) {
        ParameterSchemas parameters = new ParameterSchemas(form);
        for (IndicatorFactory type : types) {
            define(definitions, type.type(), parameters.of(type).meaning(type.meaning()));
        }
        if (form == SchemaForm.CHANGES) {
            define(definitions, ANY, parameters.ofAny(types));
        }
    }

    private void define(Map<String, Schema> definitions, String type, Schema parameters) {
        definitions.put(of(PARAMETERS, type), parameters);
        definitions.put(of(VARIANTS, type), variants(type));
    }

    private String of(String key, String type) {
        return form.named(key + "-of-" + type);
    }

    private Schema variants(String type) {
        Schema parameters = some(Schema.ref(of(PARAMETERS, type)));
        SchemaForm.Keys variant = CurveSchemas.to(form.keys(), form)
                .optional(
                        PARAMETERS,
                        parameters,
                        "What stands in place of the indicator's own parameters, or beside them.");
        return some(form.mapOf(some(CurveSchemas.withOneAtMost(variant.schema()))));
    }

    /** Returns the schema of mappings with at least one key, unless a base may have more. */
    private Schema some(Schema mapping) {
        return form == SchemaForm.WHOLE ? mapping.with("minProperties", 1) : mapping;
    }

    /** Adds to the schema of an indicator that parameters and variants are those of its type. */
    Schema tiedToType(Schema indicator) {
        List<Schema> conditions = new ArrayList<>();
        for (IndicatorFactory type : types) {
            List<String> required = form == SchemaForm.WHOLE ? ParameterSchemas.required(type) : List.of();
            conditions.add(Schema.of("if", hasType(type.type())).with("then", of(type.type(), required)));
        }
        if (form == SchemaForm.CHANGES) {
            conditions.add(Schema.of("if", Schema.of("not", Schema.of("required", List.of("type"))))
                    .with("then", of(ANY, List.of())));
        }
        return indicator.with("allOf", conditions);
    }

    private Schema of(String type, List<String> required) {
        Schema parameters = Schema.ref(of(PARAMETERS, type));
        Map<String, Schema> properties = new TreeMap<>();
        properties.put(
                PARAMETERS, form.orTakenAway(required.isEmpty() ? parameters : parameters.with("required", required)));
        properties.put(VARIANTS, form.orTakenAway(Schema.ref(of(VARIANTS, type))));
        Schema schema = Schema.of("properties", properties);
        return required.isEmpty() ? schema : schema.with("required", List.of(PARAMETERS));
    }

    private static Schema hasType(String name) {
        return Schema.of("properties", Map.of("type", Schema.constant(name))).with("required", List.of("type"));
    }
}
