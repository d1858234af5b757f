package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.FileNode.Entry;
import io.github.pciscoring.rules.tree.FileNode.Mapping;
import io.github.pciscoring.rules.tree.FileNode.Scalar;
import io.github.pciscoring.rules.tree.FileNode.Sequence;
import io.github.pciscoring.rules.tree.Hint;
import io.github.pciscoring.rules.tree.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file that extends another says, in full. Mappings are merged key by key, an own {@code null} taking away what the
 * base states. Of the lists, indicators and classifications are merged by id, {@code remove: true} taking one away, and
 * attribution by the indicators that it is for; other lists replace those of the base.
 */
final class RuleSetMerge {
    /** What says which rule set it is and where it was published: nothing to inherit. */
    private static final Set<String> IDENTITY = Set.of("rule-set", "format", "version", "title", "source");

    /** The lists whose items have an id. */
    private static final Set<String> LISTS_BY_ID = Set.of("indicators", "classifications");

    private static final String ATTRIBUTION = "attribution";

    /** Keys of which there is one: another of the same set takes its place. */
    private static final List<Set<String>> ALTERNATIVES =
            List.of(Set.of("threshold", "curve"), Set.of("linear", "all-or-nothing", "by-basis", "steps"));

    private final Mapping base;
    private final Mapping own;

    private RuleSetMerge(Mapping base, Mapping own) {
        this.base = base;
        this.own = own;
    }

    /** Returns an own root, completed by that of a base. */
    static Mapping of(Mapping base, Mapping own) {
        Mapping inherited = new Mapping(
                base.place(),
                base.entries().stream()
                        .filter(entry -> !IDENTITY.contains(entry.key().text()))
                        .toList());
        return new RuleSetMerge(inherited, own).merged();
    }

    private Mapping merged() {
        Mapping all = merged(base, own);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : all.entries()) {
            String key = entry.key().text();
            Optional<FileNode> of = base.child(key);
            Optional<FileNode> by = own.child(key);
            if (key.equals(ATTRIBUTION)) {
                entries.add(new Entry(entry.key(), attribution(of, by)));
            } else if (LISTS_BY_ID.contains(key)
                    && of.orElse(null) instanceof Sequence theirs
                    && by.orElse(null) instanceof Sequence ours) {
                entries.add(new Entry(entry.key(), byId(theirs, ours)));
            } else {
                entries.add(entry);
            }
        }
        return new Mapping(own.place(), entries);
    }

    private static FileNode merged(FileNode theirs, FileNode ours) {
        return theirs instanceof Mapping base && ours instanceof Mapping own ? merged(base, own) : ours;
    }

    private static Mapping merged(Mapping theirs, Mapping ours) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        theirs.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        for (Entry entry : ours.entries()) {
            String key = entry.key().text();
            if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
                if (entries.remove(key) == null) {
                    scalar.place().fault("there is nothing to take away: the base does not state it");
                }
                continue;
            }
            ALTERNATIVES.stream()
                    .filter(keys -> keys.contains(key))
                    .forEach(keys -> keys.stream()
                            .filter(other ->
                                    !other.equals(key) && ours.child(other).isEmpty())
                            .forEach(entries::remove));
            Entry inherited = entries.get(key);
            entries.put(
                    key, inherited == null ? entry : new Entry(entry.key(), merged(inherited.value(), entry.value())));
        }
        return new Mapping(ours.place(), List.copyOf(entries.values()));
    }

    private static Sequence byId(Sequence theirs, Sequence ours) {
        Map<Object, FileNode> items = new LinkedHashMap<>();
        theirs.items().forEach(item -> items.put(key(item), item));
        Set<Object> changed = new HashSet<>();
        for (FileNode item : ours.items()) {
            Object key = key(item);
            FileNode inherited = items.get(key);
            if (!changed.add(key)) {
                item.place().fault("listed twice: " + key);
            } else if (isRemoved(item)) {
                if (items.remove(key) == null) {
                    item.place().fault("there is nothing to remove: the base has no " + key + meant(item, theirs));
                }
            } else if (inherited != null) {
                items.put(key, merged(inherited(inherited, item), item));
            } else if (id(item).isPresent() && item.child("type").isEmpty()) {
                // One fault for one slip, not one for each key that a new item would need.
                item.place()
                        .fault("there is nothing to change: the base has no " + key + meant(item, theirs)
                                + (meant(item, theirs).isEmpty() ? "; a new one needs a type" : ""));
            } else {
                items.put(key, item);
            }
        }
        return new Sequence(ours.place(), List.copyOf(items.values()));
    }

    /** Returns which of the base's ids the id of an item was perhaps meant to be. */
    private static String meant(FileNode item, Sequence theirs) {
        List<String> known =
                theirs.items().stream().flatMap(other -> id(other).stream()).toList();
        return id(item).flatMap(name -> Hint.nearest(item.place(), name, known))
                .map(Hint::meant)
                .orElse("");
    }

    /** Returns the id of an item; what nothing else is equal to, if it has none. */
    private static Object key(FileNode item) {
        return id(item).<Object>map(Shown::quoted).orElseGet(Object::new);
    }

    /** Returns what an item inherits: of another type, neither parameters nor unit. */
    private static FileNode inherited(FileNode theirs, FileNode ours) {
        Optional<String> type = ours.child("type").flatMap(RuleSetMerge::text);
        if (!(theirs instanceof Mapping mapping)
                || type.isEmpty()
                || theirs.child("type").flatMap(RuleSetMerge::text).equals(type)) {
            return theirs;
        }
        return new Mapping(
                mapping.place(),
                mapping.entries().stream()
                        .filter(entry -> !Set.of("parameters", "unit", "variants", "varies-by")
                                .contains(entry.key().text()))
                        .toList());
    }

    /** Returns the sections: those of the base less what own ones are for and what was removed, then the own ones. */
    private FileNode attribution(Optional<FileNode> theirs, Optional<FileNode> ours) {
        if (!(theirs.orElse(null) instanceof Sequence inherited)) {
            return ours.or(() -> theirs).orElseThrow();
        }
        if (ours.isPresent() && !(ours.get() instanceof Sequence)) {
            return ours.get();
        }
        List<FileNode> added = ours.map(node -> ((Sequence) node).items()).orElse(List.of());
        Set<String> gone = Stream.concat(
                        added.stream().flatMap(RuleSetMerge::indicators),
                        LISTS_BY_ID.stream()
                                .flatMap(key -> own.child(key).stream())
                                .filter(Sequence.class::isInstance)
                                .flatMap(list -> ((Sequence) list).items().stream())
                                .filter(RuleSetMerge::isRemoved)
                                .flatMap(item -> id(item).stream()))
                .collect(Collectors.toSet());
        List<FileNode> sections = new ArrayList<>();
        inherited.items().forEach(section -> without(section, gone).ifPresent(sections::add));
        sections.addAll(added);
        return new Sequence(ours.orElse(inherited).place(), sections);
    }

    private static Optional<FileNode> without(FileNode section, Set<String> gone) {
        if (!(section instanceof Mapping mapping) || indicators(section).noneMatch(gone::contains)) {
            return Optional.of(section);
        }
        if (indicators(section).allMatch(gone::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Mapping(
                mapping.place(),
                mapping.entries().stream()
                        .map(entry -> entry.key().text().equals("indicators")
                                ? new Entry(entry.key(), lessThan((Sequence) entry.value(), gone))
                                : entry)
                        .toList()));
    }

    private static Sequence lessThan(Sequence names, Set<String> gone) {
        return new Sequence(
                names.place(),
                names.items().stream()
                        .filter(name -> text(name).filter(gone::contains).isEmpty())
                        .toList());
    }

    private static Stream<String> indicators(FileNode section) {
        return section.child("indicators").stream()
                .flatMap(names -> names instanceof Sequence list ? list.items().stream() : Stream.of(names))
                .flatMap(name -> text(name).stream());
    }

    private static Optional<String> id(FileNode item) {
        return item.child("id").flatMap(RuleSetMerge::text);
    }

    private static boolean isRemoved(FileNode item) {
        return item.child("remove")
                .flatMap(RuleSetMerge::text)
                .filter("true"::equals)
                .isPresent();
    }

    private static Optional<String> text(FileNode node) {
        return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
