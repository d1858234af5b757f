package io.github.pciscoring.core.score;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings for people: what is there and what scoring makes of it, never what it might have cost. */
final class FindingText {
    private static final int MOST_LISTED = 6;
    private static final String EMPTY = "months without rows count as empty";

    private FindingText() {}

    static String of(Finding finding, Function<FactTable, String> nameOf) {
        String table = finding.table().map(nameOf).orElse("");
        return switch (finding.code()) {
            case FACTS_MISSING -> table + " is missing or has no rows, and counts as empty";
            case FACTS_START_LATE ->
                table + " has no rows for " + runs(finding.months()) + ", the first months that scoring reads: " + EMPTY
                        + (looksNew(finding) ? ", so that what came before may look new" : "");
            case FACTS_END_EARLY ->
                table + " has no rows for " + runs(finding.months()) + ", the last months that scoring reads: " + EMPTY;
            case MONTH_WITHOUT_ROWS ->
                table + " has no rows for " + runs(finding.months()) + ", but for months before and after: " + EMPTY;
            case PRODUCTS_IGNORED ->
                things(finding, "subscription for a product that doesn't", "subscriptions for products that don't")
                        + " count: " + codes(finding.counts());
            case CHANNELS_IGNORED ->
                things(finding, "subscription in a channel that doesn't", "subscriptions in channels that don't")
                        + " count for " + words(finding.indicators()) + ": " + codes(finding.counts());
            case PEOPLE_WITHOUT_EXAMS -> things(finding, "affiliated person", "affiliated people") + " without an exam";
            case TYPES_WITHOUT_CREDIT ->
                things(finding, "association of a type that credits", "associations of types that credit")
                        + " nothing: " + codes(finding.counts());
        };
    }

    private static String things(Finding finding, String one, String several) {
        return finding.count() + " " + (finding.count() == 1 ? one : several);
    }

    /** Returns whether something can begin in a table, and not only be added up. */
    private static boolean looksNew(Finding finding) {
        return finding.table()
                .map(table -> table == FactTable.SEATS || table == FactTable.USAGE)
                .orElse(false);
    }

    /** Returns the codes with their counts, the most frequent first. */
    private static String codes(Map<String, Long> counts) {
        return listed(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList());
    }

    /** Returns ids as words, which is how people write them. */
    private static String words(List<String> ids) {
        List<String> words = ids.stream().map(id -> id.replace('-', ' ')).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns months, those that follow each other as a run. */
    private static String runs(List<YearMonth> months) {
        return listed(MonthRange.runs(months).stream()
                .map(run -> MonthRange.yearMonth(run.first())
                        + (run.first() == run.last() ? "" : " to " + MonthRange.yearMonth(run.last())))
                .toList());
    }

    private static String listed(List<String> things) {
        int more = things.size() - MOST_LISTED;
        return String.join(", ", things.subList(0, Math.min(MOST_LISTED, things.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
