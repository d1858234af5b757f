package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.SeriesMerge;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports snapshots that contradict those of the portfolio or each other. Used once. */
final class SnapshotFaults implements SeriesMerge.Conflicts, MonthlyRows.Repeats {
    private final FactTable table;
    private final Changed subjects;
    private final BulkFacts rows;
    private final @Nullable MonthlyRows added;
    private final @Nullable MonthlyRows removed;
    /** By {@code subject << 32 | month}, the first row that states it; made when there is something to report. */
    private @Nullable Map<Long, Integer> rowsOfAdded;

    private @Nullable Map<Long, Integer> rowsOfRemoved;

    SnapshotFaults(
            FactTable table,
            Changed subjects,
            BulkFacts rows,
            @Nullable MonthlyRows added,
            @Nullable MonthlyRows removed) {
        this.table = table;
        this.subjects = subjects;
        this.rows = rows;
        this.added = added;
        this.removed = removed;
    }

    @Override
    public void repeated(int subjectRef, int month, int position, int firstPosition) {
        report(position, subjectRef, "first at " + firstPosition, month);
    }

    @Override
    public void repeated(int subject, int month) {
        if (added != null) {
            rowsOfAdded = rowsOfAdded == null ? index(added) : rowsOfAdded;
            int row = rowsOfAdded.getOrDefault(key(subject, month), 0);
            report(added.position(row), added.subjectOfRow(row), "in the portfolio already", month);
        }
    }

    @Override
    public void missing(int subject, int month) {
        if (removed != null) {
            rowsOfRemoved = rowsOfRemoved == null ? index(removed) : rowsOfRemoved;
            int row = rowsOfRemoved.getOrDefault(key(subject, month), 0);
            rows.faults.add(new Fault(
                    table, removed.position(row), "row", ChangeAssembly.NOT_THERE, id(removed.subjectOfRow(row))));
        }
    }

    private void report(int position, int ref, String where, int month) {
        String value = month == PortfolioColumns.UNDATED
                ? ""
                : MonthRange.yearMonth(month).toString();
        rows.faults.add(new Fault(table, position, "month", "duplicate row of " + id(ref) + ", " + where, value));
    }

    private String id(int ref) {
        return subjects.ids().id(ref);
    }

    private Map<Long, Integer> index(MonthlyRows facts) {
        Map<Long, Integer> index = new HashMap<>();
        for (int run = 0; run < facts.runs(); run++) {
            int subject = subjects.number(facts.subject(run));
            int first = facts.firstRow(run);
            for (int row = first; row < facts.firstRow(run + 1); row++) {
                index.putIfAbsent(key(subject, facts.month(run) + (row - first)), row);
            }
        }
        return index;
    }

    private static long key(int subject, int month) {
        return (long) subject << Integer.SIZE | (month & 0xFFFF_FFFFL);
    }
}
