package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.Schema.ref;
import static io.github.pciscoring.rules.format.Schema.someOf;

import io.github.pciscoring.core.ruleset.MonthWindow;
import java.util.List;
import java.util.Map;

/** What values may be that are alike wherever they stand, as {@link Scalars} and {@link ValueDecoders} take them. */
final class ValueSchemas {
    private ValueSchemas() {}

    /** Adds the definitions that are the same in both forms. */
    static void define(Map<String, Schema> definitions) {
        definitions.put("text", text());
        definitions.put("name", name());
        definitions.put("texts", Schema.setOf(ref("text")));
        definitions.put("month", month());
        definitions.put("day", day());
        definitions.put("points", points());
        definitions.put("above-zero", Schema.type("number").with("exclusiveMinimum", 0));
        definitions.put("exams", exams());
    }

    /** Adds the definitions that come in two forms. */
    static void define(Map<String, Schema> definitions, SchemaForm form) {
        definitions.put(form.named("window"), window(form));
        definitions.put(form.named("scope"), scope(form));
    }

    /** Texts that look like numbers need no quotes. A text in a block ends with a line break, which is not its own. */
    private static Schema text() {
        return Schema.of("type", List.of("string", "number", "boolean"))
                .with("pattern", "^[^ \\t\\r\\n]([^\\r\\n]*[^ \\t\\r\\n])?\\n?$")
                .with("maxLength", Scalars.LONGEST_TEXT + 1)
                .meaning("A text of one line.");
    }

    private static Schema name() {
        return Schema.of("type", List.of("string", "number", "boolean"))
                .with("pattern", "^[^ \\t\\r\\n,@]+\\n?$")
                .with("maxLength", Scalars.LONGEST_TEXT + 1)
                .meaning("A name without spaces, commas and @.");
    }

    private static Schema month() {
        return Schema.type("string")
                .with("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$")
                .meaning("A month like 2021-01.");
    }

    private static Schema day() {
        return Schema.type("string")
                .with("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
                .meaning("A day like 2021-01-31.");
    }

    private static Schema points() {
        return Schema.type("number")
                .with("minimum", 0)
                .with("maximum", Scalars.MOST_POINTS)
                .meaning("Points, with up to six decimals.");
    }

    private static Schema exams() {
        return someOf(someOf(ref("texts")))
                .meaning(
                        "Ways to qualify, of which one is enough. All of a way is needed; of an inner list any one exam.");
    }

    private static Schema window(SchemaForm form) {
        return form.keys()
                .required("from", monthsBack(), "How many months before the as-of month it begins.")
                .required("to", monthsBack(), "How many months before the as-of month it ends; 0 is that month itself.")
                .schema()
                .meaning("A run of months, both ends included.");
    }

    private static Schema monthsBack() {
        return Schema.type("integer").with("minimum", 0).with("maximum", MonthWindow.MAX_MONTHS_BACK);
    }

    private static Schema scope(SchemaForm form) {
        Schema months = Schema.type("integer").with("minimum", 1).with("maximum", ValueDecoders.LONGEST_AGREEMENT);
        return form.keys()
                .optional("products", ref("texts"), "The product families or single products; all if left out.")
                .optional("channels", ref("texts"), "The channel groups or single channels; all if left out.")
                .optional(
                        "agreement-months",
                        form.mapOf(months),
                        "By channel, how many months from the agreement's start month on count; all if left out.")
                .schema()
                .meaning("Which subscriptions count.");
    }
}
