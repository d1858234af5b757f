package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.Shown;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named groups of codes, such as product families: declared once, referred to by the groups' names, or by single codes of
 * theirs. So that a name means one thing, no group has the name of a code, unless it holds that code alone.
 */
final class Groups {
    /** So that a short file cannot stand for endless sets, by naming large groups often. */
    private static final int MOST_REFERRED = 1_000_000;

    private final String groupKind;
    private final String codeKind;
    private final Names names;
    private final Names codes;
    private final Names references;
    private final Map<String, Set<String>> meanings = new LinkedHashMap<>();
    private int left = MOST_REFERRED;

    /** Creates the groups, none declared yet; the kinds read like {@code "a channel group"} and {@code "a channel"}. */
    Groups(String groupKind, String codeKind) {
        this.groupKind = groupKind;
        this.codeKind = codeKind;
        this.names = new Names(groupKind);
        this.codes = new Names(codeKind);
        this.references = new Names(groupKind + " or " + codeKind);
    }

    /** Decodes the mapping from names to codes that declares the groups. */
    Optional<Map<String, Set<String>>> declare(FileNode node) {
        Map<String, FileNode> keys = new HashMap<>();
        Decoder<String> name = key -> {
            Optional<String> found = names.declare(key);
            found.ifPresent(group -> {
                references.declare(Set.of(group));
                keys.put(group, key);
            });
            return found;
        };
        Decoder<Set<String>> members = part -> {
            Optional<Set<String>> found = Decoders.setOf(Scalars::text).decode(part);
            found.ifPresent(codes::declare);
            found.ifPresent(references::declare);
            return found;
        };
        Optional<Map<String, Set<String>>> groups =
                Decoders.mapOf(name, members).decode(node);
        groups.ifPresent(declared -> {
            declared.values().forEach(all -> all.forEach(code -> meanings.put(code, Set.of(code))));
            declared.forEach((group, all) -> {
                if (!meanings.getOrDefault(group, all).equals(all)) {
                    keys.getOrDefault(group, node).place().fault(twoMeanings(group));
                }
            });
            meanings.putAll(declared);
        });
        return groups;
    }

    private String twoMeanings(String group) {
        return groupKind + " that holds others has the name of " + codeKind + ": " + Shown.quoted(group);
    }

    /** Decodes a code that one of the groups must have. */
    Optional<String> code(FileNode node) {
        return codes.refer(node);
    }

    /** Decodes the name of a group, or of a code, or a list of them, into all their codes. */
    Optional<Set<String>> refer(FileNode node) {
        return Decoders.setOf(references::refer).decode(node).flatMap(found -> {
            Set<String> all = new LinkedHashSet<>();
            for (String name : found) {
                Set<String> members = meanings.getOrDefault(name, Set.of());
                if (members.size() > left) {
                    refuseMore(node);
                    return Optional.empty();
                }
                left -= members.size();
                all.addAll(members);
            }
            return Optional.of(all);
        });
    }

    /** Notes once that there are too many codes. */
    private void refuseMore(FileNode node) {
        if (left >= 0) {
            node.place().fault("all references stand for more than " + MOST_REFERRED + " codes");
        }
        left = -1;
    }
}
