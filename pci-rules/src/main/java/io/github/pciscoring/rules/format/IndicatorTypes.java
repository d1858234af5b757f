package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The indicator types that rule sets may name. Thread-safe.
 *
 * @param byName the types by their names, sorted
 */
record IndicatorTypes(Map<String, IndicatorFactory> byName) {

    /** Returns these types; throws {@link IllegalArgumentException} if two have one name. */
    static IndicatorTypes of(Collection<? extends IndicatorFactory> types) {
        Map<String, IndicatorFactory> byName = new TreeMap<>();
        types.forEach(type -> {
            if (byName.put(type.type(), type) != null) {
                throw new IllegalArgumentException("two factories for the indicator type " + type.type());
            }
        });
        return new IndicatorTypes(Collections.unmodifiableMap(byName));
    }

    /** Decodes a type's name. */
    Optional<IndicatorFactory> refer(FileNode node) {
        return Scalars.text(node).flatMap(name -> {
            IndicatorFactory type = byName.get(name);
            if (type == null) {
                Optional<String> meant = Hint.nearest(node.place(), name, byName.keySet());
                node.place()
                        .fault("expected an indicator type: " + node.shown() + Hint.of(meant, byName.keySet())
                                + (meant.isPresent() ? "" : "; others come with extensions"));
            }
            return Optional.ofNullable(type);
        });
    }
}
