package io.github.pciscoring.rules.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON Schema: what stands at one place of a file. A value.
 *
 * @param keys its keywords, in their order, with JSON values
 */
record Schema(Map<String, Object> keys) {
    private static final String ANY_OF = "anyOf";

    /** Returns a schema with one keyword. */
    static Schema of(String keyword, Object value) {
        return new Schema(Map.of()).with(keyword, value);
    }

    /** Returns the schema of values of a JSON type. */
    static Schema type(String type) {
        return of("type", type);
    }

    /** Returns a reference to a definition. */
    static Schema ref(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    /** Returns the schema of one value. */
    static Schema constant(Object value) {
        return of("const", value);
    }

    /** Returns the schema of what meets any of some. */
    static Schema anyOf(List<Schema> schemas) {
        return of(ANY_OF, schemas);
    }

    /** Returns the schema of lists. */
    static Schema listOf(Schema item) {
        return type("array").with("items", item);
    }

    /** Returns the schema of lists with at least one item. */
    static Schema someOf(Schema item) {
        return listOf(item).with("minItems", 1);
    }

    /** Returns the schema of lists of different items, at least one, and of one item without a list. */
    static Schema setOf(Schema item) {
        return anyOf(List.of(item, someOf(item).with("uniqueItems", true)));
    }

    /** Returns this schema with one more keyword. */
    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keys);
        more.put(keyword, json(value));
        return new Schema(Collections.unmodifiableMap(more));
    }

    /** Returns this schema, explained. */
    Schema meaning(String text) {
        return with("description", text);
    }

    /** Returns this schema, or nothing at all. */
    Schema orNull() {
        List<Object> either = new ArrayList<>();
        if (keys.keySet().equals(Set.of(ANY_OF))) {
            either.addAll((List<?>) keys.getOrDefault(ANY_OF, List.of()));
        } else {
            either.add(this);
        }
        either.add(type("null"));
        return of(ANY_OF, either);
    }

    private static Object json(Object value) {
        if (value instanceof Schema schema) {
            return schema.keys();
        } else if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(json(item)));
            return Collections.unmodifiableList(items);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, each) -> entries.put(key, json(each)));
            return Collections.unmodifiableMap(entries);
        }
        return value;
    }
}
