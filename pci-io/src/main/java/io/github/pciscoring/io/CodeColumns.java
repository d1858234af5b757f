package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.core.ruleset.FactCodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All columns of codes that rule sets ask for. Not thread-safe. */
final class CodeColumns {
    private record Key(SubjectType of, String column) {}

    private final List<CodeColumn> columns = new ArrayList<>();
    /** By the type of a fact's subject and the number of its name, the column whose code it is. */
    private final Map<SubjectType, Map<Integer, Optional<CodeColumn>>> ofFacts = new EnumMap<>(SubjectType.class);

    CodeColumns(Set<FactCodes> askedFor, BulkFacts portfolio) {
        Map<Key, Set<String>> codes = new LinkedHashMap<>();
        askedFor.forEach(asked -> codes.computeIfAbsent(new Key(asked.of(), asked.column()), key -> new TreeSet<>())
                .addAll(asked.codes()));
        codes.forEach((key, names) -> columns.add(new CodeColumn(key.of(), key.column(), names, portfolio)));
    }

    /** Returns the columns of one kind of subject. */
    List<CodeColumn> of(SubjectType type) {
        return columns.stream().filter(column -> column.of() == type).toList();
    }

    /** Returns the column whose code an undated own fact is, if it is one, by the number of its name in a row. */
    Optional<CodeColumn> ofFact(SubjectType type, int name, Row row, int at) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return ofFacts.computeIfAbsent(type, any -> new HashMap<>()).computeIfAbsent(name, any -> {
            String fact = row.text(at);
            return columns.stream().filter(column -> column.names(type, fact)).findFirst();
        });
    }

    /** Returns what was found of each. */
    List<CodesRead> found() {
        return columns.stream().map(CodeColumn::found).toList();
    }
}
