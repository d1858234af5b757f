package io.github.pciscoring.rules.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A node of a file in YAML or JSON, with its place. */
public sealed interface FileNode {
    /** Between the steps of a path. */
    Pattern STEPS = Pattern.compile("[.\\[\\]]+");

    /** A position in a list. */
    Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** What says, without quotes, that there is nothing. */
    Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    /** Returns where it stands. */
    Place place();

    /** Returns how messages show it. */
    String shown();

    /** Returns the same, as if all of it stood at one place of another file; what leads to it stays. */
    FileNode movedTo(Place other);

    /** Notes that something else was expected here, and returns nothing. */
    default <T> Optional<T> reject(String expected) {
        place().fault("expected " + expected + ": " + shown());
        return Optional.empty();
    }

    /**
     * Returns the node at a path of keys and positions from here, like {@code indicators[2].unit}, or the last on the way to
     * it that there is.
     */
    default FileNode nearest(String path) {
        FileNode node = this;
        for (String step : STEPS.splitAsStream(path).toList()) {
            Optional<FileNode> next = node.child(step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    /** Returns the node of a key or a position, counted from 0, if there is one. */
    default Optional<FileNode> child(String step) {
        return Optional.empty();
    }

    /**
     * A text, a number, true or false: which of them, the decoder decides.
     *
     * @param place where
     * @param text the characters, without quotes
     * @param plain whether it stood without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements FileNode {
        /** Returns whether it says that there is nothing. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public Scalar movedTo(Place other) {
            return new Scalar(place.movedTo(other), text, plain);
        }

        @Override
        public String shown() {
            return plain && text.isEmpty() ? "nothing" : Shown.quoted(text);
        }
    }

    /**
     * A list.
     *
     * @param place where
     * @param items what is in it
     */
    record Sequence(Place place, List<FileNode> items) implements FileNode {
        @Override
        public Sequence movedTo(Place other) {
            return new Sequence(
                    place.movedTo(other),
                    items.stream().map(item -> item.movedTo(other)).toList());
        }

        @Override
        public String shown() {
            return items.isEmpty() ? "an empty list" : "a list";
        }

        @Override
        public Optional<FileNode> child(String step) {
            return POSITION.matcher(step).matches() && Integer.parseInt(step) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(step)))
                    : Optional.empty();
        }
    }

    /**
     * A mapping.
     *
     * @param place where
     * @param entries the keys, each different, with their values
     */
    record Mapping(Place place, List<Entry> entries) implements FileNode {
        @Override
        public Mapping movedTo(Place other) {
            return new Mapping(
                    place.movedTo(other),
                    entries.stream()
                            .map(entry -> new Entry(
                                    entry.key().movedTo(other), entry.value().movedTo(other)))
                            .toList());
        }

        @Override
        public String shown() {
            return "a mapping";
        }

        @Override
        public Optional<FileNode> child(String step) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(step))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, FileNode value) {}

    /**
     * Something that the format does not use, whose fault is already noted.
     *
     * @param place where
     */
    record Broken(Place place) implements FileNode {
        @Override
        public Broken movedTo(Place other) {
            return new Broken(place.movedTo(other));
        }

        @Override
        public String shown() {
            return "nothing that can be read";
        }

        @Override
        public <T> Optional<T> reject(String expected) {
            return Optional.empty();
        }
    }
}
