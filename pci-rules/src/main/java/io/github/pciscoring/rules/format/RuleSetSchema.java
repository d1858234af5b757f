package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.Schema.listOf;
import static io.github.pciscoring.rules.format.Schema.ref;
import static io.github.pciscoring.rules.format.Schema.someOf;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.Points;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON Schema of rule-set files, by which editors complete and check them while they are written. It takes every file that
 * {@link RuleSetReader} takes, and refuses most that the reader refuses: not those in which parts contradict each other or a
 * name is not declared, which no schema can see.
 */
public final class RuleSetSchema {
    private final Collection<IndicatorFactory> types;
    private final Map<String, Schema> definitions = new TreeMap<>();

    private RuleSetSchema(Collection<IndicatorFactory> types) {
        this.types = types;
    }

    /**
     * Returns the schema, draft 2020-12, as JSON text.
     *
     * @param types the indicator types that rule sets may name; their parameters are checked as they declare them
     * @throws IllegalArgumentException if two of them have one name
     */
    public static String of(Collection<? extends IndicatorFactory> types) {
        return JsonText.of(new RuleSetSchema(IndicatorTypes.of(types).byName().values())
                .schema()
                .keys());
    }

    private Schema schema() {
        ValueSchemas.define(definitions);
        CurveSchemas.define(definitions);
        for (SchemaForm form : SchemaForm.values()) {
            ValueSchemas.define(definitions, form);
            new TypeSchemas(form, types).define(definitions);
            new IndicatorSchemas(form, types).define(definitions);
            definitions.put(form.named("rule-set"), ruleSet(form));
        }
        definitions.put("indicator-type", TypeSchemas.names(types));
        definitions.put("attribution", attribution());
        definitions.put("tiers", listOf(tier()).with("maxItems", TierDecoder.MOST_TIERS));
        return Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Rule set")
                .meaning("The rules by which partners are scored.")
                .with("type", "object")
                .with("if", Schema.of("required", List.of("extends")))
                .with("then", SchemaForm.CHANGES.ref("rule-set"))
                .with("else", SchemaForm.WHOLE.ref("rule-set"))
                .with("$defs", definitions);
    }

    private static Schema ruleSet(SchemaForm form) {
        SchemaForm.Keys keys = form.keys();
        if (form == SchemaForm.CHANGES) {
            keys.always(
                    "extends", ref("text"), "The rule set of which this one says what differs, by id or id@version.");
        }
        return keys.always("rule-set", ref("name"), "The id, which stays over versions.")
                .always("format", Schema.constant(RuleSetDecoder.FORMAT), "The format of the file.")
                .always("version", ref("name"), "The version, an open text without spaces.")
                .always("title", ref("text"), "The title, for people.")
                .optional("source", ref("text"), "Where the rules were published, for people.")
                .optional("in-force", inForce(form), "The months in which the rules were in force; always if left out.")
                .required("maximum-total", ref("points"), "What the indicators' max-points add up to.")
                .required("rounding", rounding(form), "What is rounded, half up away from zero.")
                .required("tiers", ref("tiers"), "The tiers, lowest first.")
                .optional("products", form.mapOf(ref("texts")), "The eligible products, by family.")
                .optional("channels", form.mapOf(ref("texts")), "The sales channels, by group.")
                .optional(
                        "association-types",
                        ref("texts"),
                        "Every way in which a partner can be linked to a subscription.")
                .optional("attribution", ref("attribution"), "Which association types credit which indicators.")
                .optional(
                        "exams",
                        form.mapOf(examTerms(form)),
                        "Until when passes of some exams count; for ever if left out.")
                .optional(
                        "classifications",
                        listOf(form.ref("classification")).with("maxItems", RuleSetDecoder.MOST_CLASSIFICATIONS),
                        "What puts partners into classes, of which indicators may ask other figures.")
                .required("indicators", indicators(form), "The indicators, in the order of the results.")
                .schema();
    }

    private static Schema indicators(SchemaForm form) {
        Schema indicators = form == SchemaForm.WHOLE ? someOf(form.ref("indicator")) : listOf(form.ref("indicator"));
        return indicators.with("maxItems", RuleSetDecoder.MOST_INDICATORS);
    }

    private static Schema inForce(SchemaForm form) {
        return form.keys()
                .optional("from", ref("month"), "The first month; open if left out.")
                .optional("to", ref("month"), "The last month, included; open if left out.")
                .schema();
    }

    private static Schema examTerms(SchemaForm form) {
        Schema terms = form.keys()
                .optional("retired-on", ref("day"), "The last day on which the exam can be passed.")
                .optional("honoured-until", ref("day"), "The last day on which passes count.")
                .schema();
        return form == SchemaForm.WHOLE ? terms.with("minProperties", 1) : terms;
    }

    private static Schema rounding(SchemaForm form) {
        Schema decimals = Schema.type("integer").with("minimum", 0).with("maximum", Points.SCALE);
        Schema mapping = form.keys()
                .optional(
                        "of",
                        Schema.of("enum", List.of("indicators", "total")),
                        "What is rounded: each indicator's points, or the total.")
                .required("decimals", decimals, "The decimal places that are kept.")
                .schema();
        return Schema.anyOf(List.of(mapping, Schema.constant(RoundingDecoder.NONE)));
    }

    private static Schema tier() {
        Schema minima = Schema.anyOf(List.of(ref("points"), SchemaForm.WHOLE.mapOf(ref("points"))));
        return SchemaForm.WHOLE
                .keys()
                .required("name", ref("text").with("not", Schema.constant(TierDecoder.NO_TIER)), "The name.")
                .required("minimum", ref("points"), "The smallest total that reaches it.")
                .optional("minimum-per-indicator", minima, "The fewest points of each indicator, or of some by id.")
                .optional("minimum-per-category", minima, "The fewest points of each category, or of some by name.")
                .schema();
    }

    private static Schema attribution() {
        Schema credit = SchemaForm.WHOLE
                .keys()
                .required("type", ref("text"), "The association type that credits its partner.")
                .optional(
                        "products",
                        ref("texts"),
                        "The product families or single products for which it credits; all if left out.")
                .optional(
                        "displaced-by",
                        ref("texts"),
                        "The association types that take its place where any partner holds one in the same month.")
                .schema();
        return listOf(SchemaForm.WHOLE
                .keys()
                .required(
                        "indicators",
                        ref("texts"),
                        "The ids of the indicators and classifications that are credited so.")
                .required("credits", listOf(credit).with("maxItems", CreditRule.MOST_ROWS), "What credits them.")
                .schema());
    }
}
