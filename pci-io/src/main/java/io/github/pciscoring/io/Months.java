package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the months between two columns, {@code from} and {@code to}, both inclusive and either of them open. */
final class Months {
    private static final LocalDate OPEN_FIRST = LocalDate.MIN;
    private static final LocalDate OPEN_LAST = LocalDate.MAX;

    private Months() {}

    /** Returns the months between two months; {@link MonthRange#NEVER} where there was a fault. */
    static MonthRange between(Row row, int fromColumn, int toColumn) {
        int first = row.isEmpty(fromColumn) ? MonthRange.OPEN_FIRST : row.month(fromColumn);
        int last = row.isEmpty(toColumn) ? MonthRange.OPEN_LAST : row.month(toColumn);
        if (first == Texts.MALFORMED || last == Texts.MALFORMED) {
            return MonthRange.NEVER;
        }
        return last < first ? reversed(row, fromColumn, toColumn) : new MonthRange(first, last);
    }

    /**
     * Returns the months between two months or days: where there is a day, a month counts when its last day lies in
     * between; {@link MonthRange#NEVER} where there was a fault.
     */
    static MonthRange betweenDays(Row row, int fromColumn, int toColumn) {
        LocalDate first = row.isEmpty(fromColumn) ? OPEN_FIRST : row.endOfRange(fromColumn, false);
        LocalDate last = row.isEmpty(toColumn) ? OPEN_LAST : row.endOfRange(toColumn, true);
        if (first == null || last == null) {
            return MonthRange.NEVER;
        }
        return last.isBefore(first)
                ? reversed(row, fromColumn, toColumn)
                : MonthRange.ofDays(
                        Optional.of(first).filter(day -> !day.equals(OPEN_FIRST)),
                        Optional.of(last).filter(day -> !day.equals(OPEN_LAST)));
    }

    private static MonthRange reversed(Row row, int fromColumn, int toColumn) {
        row.fault(toColumn, "before from, which is " + row.text(fromColumn));
        return MonthRange.NEVER;
    }
}
