package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The keys of one mapping while it is decoded. The keys that the decoder asks for are the known ones: others are faults,
 * as are those that must be there and are not.
 */
final class Fields {
    private final FileNode.Mapping mapping;
    private final Map<String, FileNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<List<String>> missing = new ArrayList<>();
    private boolean spoiled;

    private Fields(FileNode.Mapping mapping) {
        this.mapping = mapping;
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    /**
     * Returns a decoder of mappings.
     *
     * @param reading asks for all the keys and returns how to make the value of them, which is done if they are all well
     */
    static <T> Decoder<T> decoder(Function<Fields, Supplier<T>> reading) {
        return decoder("a mapping", reading);
    }

    /** Returns a decoder of mappings that says in its own words what it expects. */
    static <T> Decoder<T> decoder(String expected, Function<Fields, Supplier<T>> reading) {
        return node -> {
            if (!(node instanceof FileNode.Mapping mapping)) {
                return node.reject(expected);
            }
            Fields fields = new Fields(mapping);
            Supplier<T> making = reading.apply(fields);
            fields.close();
            return fields.spoiled ? Optional.empty() : Decoders.attempt(mapping, making);
        };
    }

    /** Decodes the value of a key that must be there. */
    <T> Field<T> required(String key, Decoder<T> decoder) {
        return new Field<>(oneOf(Map.of(key, decoder)));
    }

    /** Returns whether the value of a key is a list. */
    boolean isList(String key) {
        return mapping.child(key).filter(FileNode.Sequence.class::isInstance).isPresent();
    }

    /** Returns whether any of some keys is there; all of them are known. */
    boolean has(String... keys) {
        known.addAll(List.of(keys));
        return Stream.of(keys).anyMatch(entries::containsKey);
    }

    /** Decodes the value of the one key of several that must be there. */
    <T> Field<T> requiredOneOf(Map<String, Decoder<T>> decoders) {
        return new Field<>(oneOf(decoders));
    }

    /** Decodes the value of a key that need not be there. */
    <T> Optional<T> optional(String key, Decoder<T> decoder) {
        known.add(key);
        FileNode.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : decoded(entry.value(), decoder);
    }

    /** Decodes the mapping of a key; one that is not there is decoded as an empty one. */
    <T> Field<T> mapping(String key, Decoder<T> decoder) {
        known.add(key);
        FileNode.Entry entry = entries.get(key);
        return new Field<>(decoded(
                entry == null ? new FileNode.Mapping(mapping.place().child(key), List.of()) : entry.value(), decoder));
    }

    /** Passes over a key that cannot be decoded, for a reason that is already noted. */
    <T> Field<T> skipped(String key) {
        known.add(key);
        spoiled = true;
        return new Field<>(Optional.empty());
    }

    private <T> Optional<T> oneOf(Map<String, Decoder<T>> decoders) {
        List<String> keys = decoders.keySet().stream().sorted().toList();
        known.addAll(keys);
        List<Optional<T>> given = new ArrayList<>();
        entries.forEach((key, entry) -> {
            Decoder<T> decoder = decoders.get(key);
            if (decoder != null) {
                given.add(decoded(entry.value(), decoder));
                if (given.size() > 1) {
                    spoiled = true;
                    entry.key().place().fault("only one can be given of " + String.join(" and ", keys));
                }
            }
        });
        if (given.isEmpty()) {
            missing.add(keys);
            return Optional.empty();
        }
        return given.get(0);
    }

    private <T> Optional<T> decoded(FileNode node, Decoder<T> decoder) {
        Optional<T> value = decoder.decode(node);
        spoiled |= value.isEmpty();
        return value;
    }

    private void close() {
        for (FileNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                spoiled = true;
                Optional<String> meant = Hint.nearest(entry.key().place(), key, known);
                entry.key().place().fault("unknown key: " + entry.key().shown() + Hint.of(meant, known));
                // One fault for one slip: what was misspelt is not missing, too.
                meant.ifPresent(other -> missing.removeIf(keys -> keys.contains(other)));
            }
        }
        for (List<String> keys : missing) {
            spoiled = true;
            mapping.place().fault("missing key: " + String.join(" or ", keys));
        }
    }
}
