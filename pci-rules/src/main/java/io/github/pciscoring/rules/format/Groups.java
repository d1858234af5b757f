package io.github.pciscoring.rules.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Named groups of codes, such as product families: declared once, referred to by the groups' names. */
final class Groups {
    private final Names names;
    private final Names codes;
    private final Map<String, Set<String>> membersOf = new LinkedHashMap<>();

    /** Creates the groups, none declared yet; the kinds read like {@code "a channel group"} and {@code "a channel"}. */
    Groups(String groupKind, String codeKind) {
        this.names = new Names(groupKind);
        this.codes = new Names(codeKind);
    }

    /** Decodes the mapping from names to codes that declares the groups. */
    Optional<Map<String, Set<String>>> declare(FileNode node) {
        Decoder<Set<String>> members = part -> {
            Optional<Set<String>> found = Decoders.setOf(Scalars::text).decode(part);
            found.ifPresent(codes::declare);
            return found;
        };
        Optional<Map<String, Set<String>>> groups =
                Decoders.mapOf(names::declare, members).decode(node);
        groups.ifPresent(membersOf::putAll);
        return groups;
    }

    /** Decodes a code that one of the groups must have. */
    Optional<String> code(FileNode node) {
        return codes.refer(node);
    }

    /** Decodes the name of a group, or a list of them, into all their codes. */
    Optional<Set<String>> refer(FileNode node) {
        return Decoders.setOf(names::refer).decode(node).map(groups -> {
            Set<String> all = new LinkedHashSet<>();
            groups.forEach(group -> all.addAll(membersOf.getOrDefault(group, Set.of())));
            return all;
        });
    }
}
