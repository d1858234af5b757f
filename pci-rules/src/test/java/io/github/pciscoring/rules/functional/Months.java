package io.github.pciscoring.rules.functional;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads months as SPEC writes them, counted from the as-of month. */
record Months(YearMonth asOf) {

    MonthRange range(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? MonthRange.of(month(text), month(text))
                : MonthRange.of(end(text.substring(0, dots)), end(text.substring(dots + 2)));
    }

    private Optional<YearMonth> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(month(text));
    }

    /** Writes a month the same way. */
    String written(YearMonth month) {
        long months = ChronoUnit.MONTHS.between(asOf, month);
        return months == 0 ? "M" : "M" + (months > 0 ? "+" : "") + months;
    }

    YearMonth month(String text) {
        if (!text.startsWith("M")) {
            return YearMonth.parse(text);
        }
        return text.equals("M") ? asOf : asOf.plusMonths(Integer.parseInt(text.substring(1)));
    }
}
