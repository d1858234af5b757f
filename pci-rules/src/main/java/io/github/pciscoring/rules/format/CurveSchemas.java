package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.Schema.ref;
import static io.github.pciscoring.rules.format.Schema.someOf;

import java.util.List;
import java.util.Map;

/** What the ways from measure to points may be, as {@link CurveDecoder} takes them. */
final class CurveSchemas {
    private static final String THRESHOLD_MEANING =
            "The measure that earns all points; below it points rise in proportion.";

    private CurveSchemas() {}

    static void define(Map<String, Schema> definitions) {
        definitions.put(
                "curve", curve(SchemaForm.WHOLE).with("minProperties", 1).with("maxProperties", 1));
        definitions.put(SchemaForm.CHANGES.named("curve"), curve(SchemaForm.CHANGES));
    }

    /** Adds threshold and curve to the keys of an indicator or a bracket. */
    static SchemaForm.Keys to(SchemaForm.Keys keys, SchemaForm form) {
        return keys.optional("threshold", ref("above-zero"), THRESHOLD_MEANING)
                .optional("curve", form.ref("curve"), "How points follow from the measure, in place of a threshold.");
    }

    /** Returns a schema that asks for a threshold or a curve, not both. */
    static Schema withOne(Schema schema) {
        return schema.with("oneOf", List.of(requires("threshold"), requires("curve")));
    }

    /** Returns a schema that refuses a threshold beside a curve. */
    static Schema withOneAtMost(Schema schema) {
        return schema.with("not", Schema.of("required", List.of("threshold", "curve")));
    }

    private static Schema requires(String key) {
        return Schema.of("required", List.of(key));
    }

    private static Schema curve(SchemaForm form) {
        return form.keys()
                .optional("linear", ref("above-zero"), THRESHOLD_MEANING)
                .optional(
                        "all-or-nothing",
                        ref("above-zero"),
                        "The measure that earns all points; below it there are none.")
                .optional("steps", someOf(step()), "Points that rise in steps; the last must earn all of max-points.")
                .optional(
                        "by-basis",
                        someOf(bracket()),
                        "Another curve for each bracket of what the measure stands on, such as a growth's baseline; the"
                                + " first bracket that holds it counts, and in none nothing is earned.")
                .schema();
    }

    private static Schema step() {
        return SchemaForm.WHOLE
                .keys()
                .required("from", ref("above-zero"), "The smallest measure that takes the step.")
                .required("points", ref("points"), "The points that it earns.")
                .schema();
    }

    private static Schema bracket() {
        SchemaForm.Keys keys = SchemaForm.WHOLE
                .keys()
                .required("from", Schema.type("number"), "The smallest basis in the bracket, included.")
                .optional("to", Schema.type("number"), "The largest, included; no limit if left out.");
        return withOne(to(keys, SchemaForm.WHOLE).schema());
    }
}
