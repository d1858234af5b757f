package io.github.pciscoring.core.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pciscoring.core.facts.FactTable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something about the facts that whoever reads a score should know. A finding changes no points, and is not an error. A
 * value, thread-safe.
 *
 * @param code what was found
 * @param table the table concerned, in findings about the facts
 * @param months the months, oldest first, that scoring reads of the table and in which it has no row; empty in findings
 *     about a partner
 * @param counts how many of {@code count} fall to each product, channel or association type, sorted by its code; empty
 *     where there are no codes
 * @param indicators the ids of the indicators concerned, in the rule set's order; empty where it is no matter of some of
 *     them
 * @param count how many months, subscriptions, people or associations are concerned; 1 or more
 */
public record Finding(
        FindingCode code,
        Optional<FactTable> table,
        List<YearMonth> months,
        Map<String, Long> counts,
        List<String> indicators,
        long count) {
    /** Copies and sorts; refuses a count below 1, and a table where it does not belong or none where it does. */
    public Finding {
        months = ImmutableList.copyOf(months);
        counts = ImmutableSortedMap.copyOf(counts);
        indicators = ImmutableList.copyOf(indicators);
        if (count < 1) {
            throw new IllegalArgumentException("a finding of nothing: " + code.code());
        }
        if (table.isPresent() != (code.scope() == FindingCode.Scope.FACTS)) {
            throw new IllegalArgumentException("a finding about the facts, and no other, has a table: " + code.code());
        }
    }

    /** Returns a finding about the facts: the months, oldest first and at least one, that a table lacks. */
    public static Finding ofFacts(FindingCode code, FactTable table, List<YearMonth> months, List<String> indicators) {
        return new Finding(code, Optional.of(table), months, Map.of(), indicators, months.size());
    }

    /** Returns a finding about a partner, counted by code. */
    public static Finding ofPartner(FindingCode code, Map<String, Long> counts, List<String> indicators) {
        return new Finding(
                code,
                Optional.empty(),
                List.of(),
                counts,
                indicators,
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Returns a finding about a partner, counted without codes. */
    public static Finding ofPartner(FindingCode code, long count, List<String> indicators) {
        return new Finding(code, Optional.empty(), List.of(), Map.of(), indicators, count);
    }

    /** Returns what was found, for people, in one line that starts in lower case and ends without a full stop. */
    public String text() {
        return text(table -> "table " + table.label());
    }

    /** Returns the same, with another name for the table: {@code nameOf} gives that of a file, say. */
    public String text(Function<FactTable, String> nameOf) {
        return FindingText.of(this, nameOf);
    }
}
