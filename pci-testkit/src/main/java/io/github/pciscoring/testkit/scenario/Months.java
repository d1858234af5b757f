package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads months as SPEC writes them: {@code M}, {@code M-11}, {@code 2021-05}, and ranges of them. */
record Months(YearMonth asOf) {
    /** The range without a month. */
    static final String NEVER = "never";

    private static final String TO = "..";

    /** Returns a range; an end left out is open. */
    MonthRange range(String text) {
        if (text.equals(NEVER)) {
            return MonthRange.NEVER;
        }
        int dots = text.indexOf(TO);
        return dots < 0
                ? MonthRange.of(month(text), month(text))
                : MonthRange.of(end(text.substring(0, dots)), end(text.substring(dots + TO.length())));
    }

    private Optional<YearMonth> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(month(text));
    }

    /** Returns the months of a range with both ends, oldest first. */
    List<YearMonth> each(String text) {
        MonthRange range = range(text);
        if (range.first() == MonthRange.OPEN_FIRST || range.last() == MonthRange.OPEN_LAST) {
            throw new IllegalArgumentException("a fact for each month of an open range: " + text);
        }
        List<YearMonth> months = new ArrayList<>();
        for (int month = range.first(); month <= range.last(); month++) {
            months.add(MonthRange.yearMonth(month));
        }
        return months;
    }

    YearMonth month(String text) {
        if (!text.startsWith("M")) {
            return YearMonth.parse(text);
        }
        return text.equals("M") ? asOf : asOf.plusMonths(Integer.parseInt(text.substring(1)));
    }

    /** Writes a range as {@link #range} reads it. */
    static String text(MonthRange range) {
        if (range.equals(MonthRange.NEVER)) {
            return NEVER;
        }
        String first = range.first() == MonthRange.OPEN_FIRST
                ? ""
                : MonthRange.yearMonth(range.first()).toString();
        String last = range.last() == MonthRange.OPEN_LAST
                ? ""
                : MonthRange.yearMonth(range.last()).toString();
        return first.equals(last) && !first.isEmpty() ? first : first + TO + last;
    }
}
