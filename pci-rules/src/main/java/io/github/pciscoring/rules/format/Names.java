package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names of one kind: declared in one part of a file, referred to in others. */
final class Names {
    private final String kind;
    private final Set<String> declared = new LinkedHashSet<>();
    private boolean unknown;

    /** Creates the names of a kind, none declared yet; the kind reads like {@code "an indicator"}. */
    Names(String kind) {
        this.kind = kind;
    }

    /** Decodes a name at the place that declares it; refuses it the second time. */
    Optional<String> declare(FileNode node) {
        return Scalars.text(node).filter(name -> {
            boolean added = declared.add(name);
            if (!added) {
                node.place().fault("declared twice: " + node.shown());
            }
            return added;
        });
    }

    /** Decodes a name at a place that declares it, be it again or for the first time. */
    Optional<String> mention(FileNode node) {
        Optional<String> name = Scalars.text(node);
        name.ifPresent(declared::add);
        return name;
    }

    /** Returns the names that have been declared, in the order of their places. */
    Set<String> declared() {
        return Collections.unmodifiableSet(declared);
    }

    /** Declares names, again or for the first time. */
    void declare(Set<String> names) {
        declared.addAll(names);
    }

    /** Takes notice that what declares the names cannot be read, so that nobody can tell which there are. */
    void areUnknown() {
        unknown = true;
    }

    /** Decodes a name that must have been declared. */
    Optional<String> refer(FileNode node) {
        return Scalars.text(node).filter(name -> {
            boolean known = unknown || declared.contains(name);
            if (!known) {
                node.place()
                        .fault("expected " + kind + " of this rule set: " + node.shown()
                                + Hint.of(Hint.nearest(node.place(), name, declared), declared));
            }
            return known;
        });
    }
}
