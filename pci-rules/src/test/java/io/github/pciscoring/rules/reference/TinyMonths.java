package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Months as SPEC writes them, counted from the as-of month 2021-06: {@code M}, {@code M-12}, {@code M+1}. A range is
 * {@code M-11..M} with an end left out when open, or a single month, or {@code never}.
 */
final class TinyMonths {
    static final YearMonth AS_OF = YearMonth.of(2021, 6);

    private TinyMonths() {}

    static YearMonth month(String text) {
        return text.equals("M") ? AS_OF : AS_OF.plusMonths(Integer.parseInt(text.substring(1)));
    }

    static MonthRange range(String text) {
        if (text.equals("never")) {
            return MonthRange.NEVER;
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return MonthRange.of(month(text), month(text));
        }
        return MonthRange.of(end(text.substring(0, dots)), end(text.substring(dots + 2)));
    }

    private static Optional<YearMonth> end(String text) {
        return Optional.of(text).filter(month -> !month.isEmpty()).map(TinyMonths::month);
    }

    static String text(YearMonth month) {
        long months = ChronoUnit.MONTHS.between(AS_OF, month);
        return months == 0 ? "M" : String.format("M%+d", months);
    }

    static String text(YearMonth first, YearMonth last) {
        return first.equals(last) ? text(first) : text(first) + ".." + text(last);
    }
}
