package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the facts that rows of a what-if file speak of. */
final class WhatIfMatches {
    private WhatIfMatches() {}

    /**
     * Returns the facts of each row, all of one table: those with the values that it states. A fact that two rows speak of is a
     * fault of the later one.
     */
    static Map<WhatIfRow, List<Fact>> of(Portfolio portfolio, FactTable table, List<WhatIfRow> rows) {
        Map<WhatIfRow, List<Fact>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row, new ArrayList<>()));
        FactColumns columns = new FactColumns();
        List<String> names = Arrays.asList(FactColumns.names(table));
        portfolio.facts(table).filter(WhatIfMatches::isWritable).forEach(fact -> {
            String[] fields = columns.fields(fact);
            Optional<WhatIfRow> first = Optional.empty();
            for (Map.Entry<WhatIfRow, List<Fact>> entry : found.entrySet()) {
                if (matches(entry.getKey(), names, fields)) {
                    if (first.isEmpty()) {
                        entry.getValue().add(fact);
                        first = Optional.of(entry.getKey());
                    } else {
                        int line = first.get().place().line();
                        entry.getKey().fault("row", "speaks of a row of which line " + line + " does, too", "");
                        entry.getValue().add(fact);
                    }
                }
            }
        });
        return found;
    }

    private static boolean isWritable(Fact fact) {
        return !(fact instanceof Affiliation affiliation)
                || !affiliation.months().isEmpty();
    }

    private static boolean matches(WhatIfRow row, List<String> names, String[] fields) {
        for (String column : row.verb().keys(row.table())) {
            Optional<String> stated = row.text(column);
            if (stated.isPresent() && !stated.get().equals(fields[names.indexOf(column)])) {
                return false;
            }
        }
        return true;
    }
}
