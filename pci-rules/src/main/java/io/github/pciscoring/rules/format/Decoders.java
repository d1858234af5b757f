package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.tree.FileNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decoders made of other decoders. All of them visit every part, so that the faults of all parts are noted. */
final class Decoders {
    private Decoders() {}

    /** Returns what a supplier makes; if it refuses, notes why at the node and returns nothing. */
    static <T> Optional<T> attempt(FileNode node, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidRuleSetException e) {
            e.faults().forEach(fault -> node.nearest(fault.path()).place().fault(fault.text()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            node.place().fault(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Decodes, then makes another value of it, which may refuse. */
    static <T, R> Decoder<R> then(Decoder<T> decoder, Function<T, R> making) {
        return node -> decoder.decode(node).flatMap(value -> attempt(node, () -> making.apply(value)));
    }

    /** Decodes a list, which may be empty. */
    static <T> Decoder<List<T>> listOf(Decoder<T> item) {
        return node -> node instanceof FileNode.Sequence list ? all(list.items(), item) : node.reject("a list");
    }

    /** Decodes a list of a limited length, which may be empty; does not look into one that is longer. */
    static <T> Decoder<List<T>> listOfAtMost(int most, Decoder<T> item) {
        return atMost(most, listOf(item));
    }

    /** Decodes a list of a limited length, with at least one item; does not look into one that is longer. */
    static <T> Decoder<List<T>> someOfAtMost(int most, Decoder<T> item) {
        return atMost(most, someOf(item));
    }

    private static <T> Decoder<List<T>> atMost(int most, Decoder<List<T>> decoder) {
        return node -> {
            if (node instanceof FileNode.Sequence list && list.items().size() > most) {
                node.place()
                        .fault("expected at most " + most + " items: "
                                + list.items().size());
                return Optional.empty();
            }
            return decoder.decode(node);
        };
    }

    /** Decodes a list with at least one item. */
    static <T> Decoder<List<T>> someOf(Decoder<T> item) {
        return node -> node instanceof FileNode.Sequence list && !list.items().isEmpty()
                ? all(list.items(), item)
                : node.reject("a list with at least one item");
    }

    /** Decodes a list of different items, or one item without a list. */
    static <T> Decoder<Set<T>> setOf(Decoder<T> item) {
        return node -> {
            Set<T> values = new LinkedHashSet<>();
            Decoder<T> added = part -> item.decode(part).flatMap(value -> {
                if (values.add(value)) {
                    return Optional.of(value);
                }
                part.place().fault("listed twice: " + part.shown());
                return Optional.empty();
            });
            Optional<?> whole =
                    node instanceof FileNode.Sequence ? someOf(added).decode(node) : added.decode(node);
            return whole.map(complete -> Collections.unmodifiableSet(values));
        };
    }

    /** Decodes a mapping with open keys. */
    static <K, V> Decoder<Map<K, V>> mapOf(Decoder<K> key, Decoder<V> value) {
        return node -> {
            if (!(node instanceof FileNode.Mapping mapping)) {
                return node.reject("a mapping");
            }
            Map<K, V> values = new LinkedHashMap<>();
            boolean complete = true;
            for (FileNode.Entry entry : mapping.entries()) {
                Optional<K> name = key.decode(entry.key());
                Optional<V> content = value.decode(entry.value());
                if (name.isPresent() && content.isPresent()) {
                    values.put(name.get(), content.get());
                } else {
                    complete = false;
                }
            }
            return complete ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
        };
    }

    /** Decodes a mapping with at least one key. */
    static <T> Decoder<T> someIn(Decoder<T> decoder) {
        return node -> {
            if (node instanceof FileNode.Mapping mapping && mapping.entries().isEmpty()) {
                node.place().fault("expected a mapping with at least one key: an empty mapping");
                return Optional.empty();
            }
            return decoder.decode(node);
        };
    }

    private static <T> Optional<List<T>> all(List<FileNode> nodes, Decoder<T> decoder) {
        List<T> values = new ArrayList<>();
        nodes.forEach(node -> decoder.decode(node).ifPresent(values::add));
        return values.size() == nodes.size() ? Optional.of(Collections.unmodifiableList(values)) : Optional.empty();
    }
}
