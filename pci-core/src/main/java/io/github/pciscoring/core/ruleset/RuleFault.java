package io.github.pciscoring.core.ruleset;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong with a rule set. Thread-safe.
 *
 * @param place where it stands in a file, like {@code rules.yaml:12:5}; empty if it was read from none
 * @param path where in the rule set, by keys and positions like {@code indicators[2].unit}; empty for the whole
 * @param text what is wrong, with the offending value, and how to mend it where that is not plain
 */
public record RuleFault(String place, String path, String text) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Returns a fault of the whole. */
    public static RuleFault of(String text) {
        return at("", text);
    }

    /** Returns a fault of a part. */
    public static RuleFault at(String path, String text) {
        return new RuleFault("", path, text);
    }

    /** Returns place, path and text, as far as there are such, with colons between. */
    @Override
    public String toString() {
        return Stream.of(place, path, text).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
