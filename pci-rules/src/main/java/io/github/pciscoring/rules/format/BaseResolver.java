package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.Faults;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Hint;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Completes files that extend others: {@code extends: smmcs-smb}. */
final class BaseResolver {
    private static final String EXTENDS = "extends";

    /** More generations than anyone needs; files that extend each other must end somewhere. */
    private static final int MOST = 16;

    private final Map<String, RuleSetFile> bases;

    BaseResolver(Map<String, RuleSetFile> bases) {
        this.bases = bases;
    }

    /**
     * Returns a root with all that it inherits. What comes from the base stands where the file says that it extends it, since
     * this is what a person can change.
     *
     * @return the root; absent, the fault noted, if there is no such base
     */
    Optional<FileNode> completed(FileNode root) {
        return completed(root, MOST);
    }

    private Optional<FileNode> completed(FileNode root, int generations) {
        Optional<FileNode> name = root.child(EXTENDS);
        if (!(root instanceof FileNode.Mapping own) || name.isEmpty()) {
            return Optional.of(root);
        }
        return base(name.get(), generations).map(base -> RuleSetMerge.of(base, without(own)));
    }

    private Optional<FileNode.Mapping> base(FileNode node, int generations) {
        Optional<String> name = Scalars.text(node);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        RuleSetFile file = bases.get(name.get());
        if (file == null) {
            node.place()
                    .fault("expected a rule set that can be extended: " + node.shown()
                            + Hint.of(
                                    Hint.nearest(node.place(), name.get(), bases.keySet()),
                                    new TreeSet<>(bases.keySet())));
            return Optional.empty();
        }
        if (generations == 0) {
            node.place().fault("extended through more than " + MOST + " rule sets: " + node.shown());
            return Optional.empty();
        }
        // Moved first, so that what is wrong with the base's own base is noted in this file, too.
        FileNode root = file.root(new Faults(file.name())).movedTo(node.place());
        return completed(root, generations - 1)
                .filter(FileNode.Mapping.class::isInstance)
                .map(FileNode.Mapping.class::cast);
    }

    private static FileNode.Mapping without(FileNode.Mapping own) {
        return new FileNode.Mapping(
                own.place(),
                own.entries().stream()
                        .filter(entry -> !entry.key().text().equals(EXTENDS))
                        .toList());
    }
}
