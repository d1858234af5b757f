package io.github.pciscoring.rules.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Names sets of codes by the groups that make them up, and by the codes themselves that no group gives: the way back of
 * {@link Groups#refer}.
 *
 * @param groups the groups, in their order
 */
record GroupReferences(Map<String, Set<String>> groups) {

    /** Returns the names, the groups in their order before single codes in theirs. */
    Node refer(Set<String> codes) {
        Set<String> missing = new HashSet<>(codes);
        Set<String> chosen = new HashSet<>();
        for (Optional<String> next = best(codes, missing); next.isPresent(); next = best(codes, missing)) {
            chosen.add(next.get());
            missing.removeAll(groups.get(next.get()));
        }
        List<String> names = new ArrayList<>(
                groups.keySet().stream().filter(chosen::contains).toList());
        codes.stream().filter(missing::contains).forEach(names::add);
        return YamlNodes.texts(names);
    }

    /** Returns the first of the groups within these codes that give the most of those missing; absent if none gives any. */
    private Optional<String> best(Set<String> codes, Set<String> missing) {
        return groups.keySet().stream()
                .filter(group -> codes.containsAll(groups.getOrDefault(group, Set.of())) && given(group, missing) > 0)
                .min(Comparator.comparing(group -> -given(group, missing)));
    }

    private long given(String group, Set<String> missing) {
        return groups.getOrDefault(group, Set.of()).stream()
                .filter(missing::contains)
                .count();
    }
}
