package io.github.pciscoring.rules.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of a mapping a file must state. */
enum SchemaForm {
    /** All that has no standard value. */
    WHOLE(""),
    /** What differs from the base that the file extends; nothing, to take away what the base states. */
    CHANGES("-changes");

    private final String suffix;

    SchemaForm(String suffix) {
        this.suffix = suffix;
    }

    /** Returns the name of a definition in this form. */
    String named(String definition) {
        return definition + suffix;
    }

    /** Returns a reference to a definition in this form. */
    Schema ref(String definition) {
        return Schema.ref(named(definition));
    }

    /** Returns the schema of mappings with open keys. */
    Schema mapOf(Schema value) {
        return Schema.type("object")
                .with("propertyNames", Schema.ref("text"))
                .with("additionalProperties", orTakenAway(value));
    }

    /** Returns a schema, or nothing where that takes away what the base states. */
    Schema orTakenAway(Schema value) {
        return this == CHANGES ? value.orNull() : value;
    }

    /** Returns a new mapping. */
    Keys keys() {
        return new Keys();
    }

    /** The keys of a mapping; others are refused. */
    final class Keys {
        private final Map<String, Schema> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        /** Adds a key that is never inherited. */
        Keys always(String key, Schema value, String meaning) {
            properties.put(key, value.meaning(meaning));
            required.add(key);
            return this;
        }

        /** Adds a key that must be there, unless the base has it. */
        Keys required(String key, Schema value, String meaning) {
            optional(key, value, meaning);
            if (SchemaForm.this == WHOLE) {
                required.add(key);
            }
            return this;
        }

        /** Adds a key that need not be there. */
        Keys optional(String key, Schema value, String meaning) {
            properties.put(key, orTakenAway(value).meaning(meaning));
            return this;
        }

        /** Returns the schema of the mapping. */
        Schema schema() {
            Schema schema = Schema.type("object").with("properties", properties);
            return (required.isEmpty() ? schema : schema.with("required", required))
                    .with("additionalProperties", false);
        }
    }
}
