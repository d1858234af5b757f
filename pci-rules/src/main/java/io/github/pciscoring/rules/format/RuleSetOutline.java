package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.tree.Faults;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.FileNode.Mapping;
import io.github.pciscoring.rules.tree.FileNode.Scalar;
import io.github.pciscoring.rules.tree.FileNode.Sequence;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule set says, value by value: to be shown, and to be compared with what another says. */
public final class RuleSetOutline {
    private static final List<String> NAMES = List.of("id", "name", "type", "indicators");

    private final Map<String, String> values = new LinkedHashMap<>();

    private RuleSetOutline() {}

    /**
     * Returns the values by their paths, in the order of a file. What a list holds is called by its name, as in {@code
     * indicators[developers].threshold}; a list of texts is one value.
     *
     * @param types the indicator types that the rule set may name
     * @throws IllegalArgumentException if the rule set has what no file may say
     */
    public static Map<String, String> of(CompetencyRuleSet rules, Collection<? extends IndicatorFactory> types) {
        RuleSetOutline outline = new RuleSetOutline();
        RuleSetFile file = RuleSetFile.of(rules.id(), RuleSetWriter.of(types).write(rules));
        outline.add("", file.root(new Faults(file.name())));
        return Collections.unmodifiableMap(outline.values);
    }

    private void add(String path, FileNode node) {
        if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            mapping.entries()
                    .forEach(entry -> add(
                            path.isEmpty()
                                    ? entry.key().text()
                                    : path + "." + entry.key().text(),
                            entry.value()));
        } else if (node instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance)) {
            for (int i = 0; i < list.items().size(); i++) {
                FileNode item = list.items().get(i);
                Optional<String> key = NAMES.stream()
                        .filter(name -> item.child(name).isPresent())
                        .findFirst();
                String name = key.flatMap(item::child).map(RuleSetOutline::name).orElse(Integer.toString(i));
                add(
                        path + "[" + name + "]",
                        key.map(known -> without(known, item)).orElse(item));
            }
        } else {
            values.put(path, text(node));
        }
    }

    /** Returns an item without the key that it is called by, unless it has no other. */
    private static FileNode without(String key, FileNode item) {
        List<FileNode.Entry> others = ((Mapping) item)
                .entries().stream()
                        .filter(entry -> !entry.key().text().equals(key))
                        .toList();
        return others.isEmpty() ? item : new Mapping(item.place(), others);
    }

    private static String name(FileNode node) {
        return node instanceof Sequence list
                ? list.items().stream().map(RuleSetOutline::text).collect(Collectors.joining("+"))
                : text(node);
    }

    private static String text(FileNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        } else if (node instanceof Sequence list) {
            return list.items().stream().map(RuleSetOutline::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return "{}";
    }
}
