package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.FactCoverage;
import io.github.pciscoring.io.PortfolioFolder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Says which months that scoring reads are not in the tables. Scores come out all the same, but a month that is missing
 * looks like one in which there was nothing.
 */
final class Completeness {
    private static final List<FactTable> MONTHLY = List.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE);

    private Completeness() {}

    /** Returns a line for each end of a table that is missing; none when there is no monthly fact at all. */
    static List<String> notes(List<PciScorer> scorers, FactCoverage coverage, YearMonth asOf) {
        List<String> notes = new ArrayList<>();
        if (MONTHLY.stream().noneMatch(table -> coverage.months(table).isPresent())) {
            return notes;
        }
        for (FactTable table : MONTHLY) {
            OptionalInt lookBack = scorers.stream()
                    .flatMapToInt(scorer -> scorer.lookBack(table).stream())
                    .max();
            if (lookBack.isPresent()) {
                notes.addAll(notes(table, coverage, asOf, asOf.minusMonths(lookBack.getAsInt())));
            }
        }
        return notes;
    }

    private static List<String> notes(FactTable table, FactCoverage coverage, YearMonth asOf, YearMonth earliest) {
        String file = PortfolioFolder.fileName(table);
        return coverage.months(table)
                .map(months -> notes(
                        file,
                        MonthRange.yearMonth(months.first()),
                        MonthRange.yearMonth(months.last()),
                        asOf,
                        earliest))
                .orElse(List.of("there is nothing in " + file));
    }

    private static List<String> notes(
            String file, YearMonth first, YearMonth last, YearMonth asOf, YearMonth earliest) {
        if (first.isAfter(asOf)) {
            return List.of(file + " begins with " + first + ", after the as-of month " + asOf);
        }
        List<String> notes = new ArrayList<>();
        if (first.isAfter(earliest)) {
            notes.add(file + " begins with " + first + ", but scoring " + asOf + " looks back to " + earliest
                    + ": what was there before counts as new");
        }
        if (last.isBefore(asOf)) {
            notes.add(file + " ends with " + last + ", before the as-of month " + asOf);
        }
        return notes;
    }
}
