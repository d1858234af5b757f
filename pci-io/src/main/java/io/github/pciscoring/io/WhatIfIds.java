package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.rules.spelling.Spelling;
import io.github.pciscoring.rules.tree.Hint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses which id of a portfolio was meant by one that it doesn't have. Not thread-safe. */
final class WhatIfIds {
    /** Of more ids, finding the nearest would take long. */
    private static final int MOST_COMPARED = 20_000;

    private static final int MOST_HINTS = 20;
    private static final Pattern POSITION = Pattern.compile("first at ([0-9]{1,10})");

    private final Portfolio portfolio;
    private final Map<String, Set<String>> byColumn = new HashMap<>();
    private int hints;

    WhatIfIds(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Returns a guess about the first id of a row that is not known; empty if there is none. */
    String hint(WhatIfRow row) {
        return row.cells().entrySet().stream()
                .map(cell -> hint(cell.getKey(), cell.getValue().text()))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns a guess about an id; empty if there is none, or the id is known. */
    String hint(String column, String id) {
        Set<String> known = byColumn.computeIfAbsent(column, this::known);
        if (known.isEmpty() || known.contains(id) || known.size() > MOST_COMPARED || hints++ >= MOST_HINTS) {
            return "";
        }
        return Spelling.nearest(id, known).map(Hint::meant).orElse("");
    }

    private Set<String> known(String column) {
        return switch (column) {
            case "partner_id" -> ids(FactTable.PARTNERS);
            case "tenant_id" -> ids(FactTable.TENANTS);
            case "subscription_id" -> ids(FactTable.SUBSCRIPTIONS);
            case "person_id" -> ids(FactTable.PEOPLE);
            default -> Set.of();
        };
    }

    private Set<String> ids(FactTable table) {
        return portfolio
                .facts(table)
                .map(WhatIfIds::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<String> id(Fact fact) {
        if (fact instanceof Partner it) {
            return Optional.of(it.id());
        } else if (fact instanceof Tenant it) {
            return Optional.of(it.id());
        } else if (fact instanceof Subscription it) {
            return Optional.of(it.id());
        } else if (fact instanceof Affiliation it) {
            return Optional.of(it.personId());
        }
        return Optional.empty();
    }

    /** Returns a problem with lines instead of the positions that it names, if these are not below some number. */
    static String withLines(String problem, IntUnaryOperator lineOf, int from) {
        List<MatchResult> found = POSITION.matcher(problem).results().toList();
        if (found.isEmpty()) {
            return problem;
        }
        int position = Integer.parseInt(found.get(0).group(1));
        return POSITION.matcher(problem)
                .replaceFirst("first on line " + (position < from ? position : lineOf.applyAsInt(position)));
    }
}
