package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.Schema.ref;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What indicators and classifications may be, as {@link IndicatorDecoder} and {@link ClassificationDecoder} take them.
 *
 * @param form whether all keys must be there
 * @param types the indicator types
 */
record IndicatorSchemas(SchemaForm form, Collection<IndicatorFactory> types) {

    void define(Map<String, Schema> definitions) {
        TypeSchemas ofTypes = new TypeSchemas(form, types);
        definitions.put(form.named("indicator"), ofTypes.tiedToType(indicator()));
        definitions.put(form.named("classification"), ofTypes.tiedToType(classification()));
    }

    private Schema indicator() {
        SchemaForm.Keys keys = form.keys()
                .always("id", ref("text"), "The id, unique in the rule set.")
                .required("category", ref("text"), "The category, an open code.")
                .required("type", ref("indicator-type"), "What is measured.")
                .required("max-points", ref("points").with("exclusiveMinimum", 0), "The most points that it earns.")
                .required("unit", ref("text"), "The unit of the thresholds: the one in which the type measures.");
        CurveSchemas.to(keys, form)
                .optional("parameters", Schema.type("object"), "The parameters of the type.")
                .optional("varies-by", ref("text"), "The id of the classification by whose classes figures differ.")
                .optional("variants", Schema.type("object"), "By class, what differs for its partners.");
        return form == SchemaForm.WHOLE
                ? CurveSchemas.withOne(keys.schema())
                        .with(
                                "dependentRequired",
                                Schema.of("varies-by", List.of("variants")).with("variants", List.of("varies-by")))
                : CurveSchemas.withOneAtMost(removable(keys).schema());
    }

    private Schema classification() {
        Schema partnerClass = SchemaForm.WHOLE
                .keys()
                .required("name", ref("text"), "The name.")
                .optional(
                        "from",
                        Schema.type("number"),
                        "The smallest measure with which a partner is in the class; for the last class, which takes all"
                                + " others, left out.")
                .schema();
        SchemaForm.Keys keys = form.keys()
                .always("id", ref("text"), "The id, unique among the indicators, too.")
                .required("type", ref("indicator-type"), "What is measured.")
                .optional("unit", ref("text"), "The unit of the measures: the one in which the type measures.")
                .optional("parameters", Schema.type("object"), "The parameters of the type.")
                .required(
                        "classes",
                        Schema.listOf(partnerClass)
                                .with("minItems", 2)
                                .with("maxItems", ClassificationDecoder.MOST_CLASSES),
                        "The classes, from the one with the largest measures to the one that takes all others.");
        return (form == SchemaForm.WHOLE ? keys : removable(keys)).schema();
    }

    private static SchemaForm.Keys removable(SchemaForm.Keys keys) {
        return keys.optional("remove", Schema.constant(true), "Takes away what the base has by this id.");
    }
}
