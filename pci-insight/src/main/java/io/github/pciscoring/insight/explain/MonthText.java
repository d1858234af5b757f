package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Months for people. */
public final class MonthText {
    private MonthText() {}

    /** Returns months, oldest first, those that follow each other as a run: {@code 2020-07 to 2020-09, 2021-06}. */
    public static String of(List<YearMonth> months) {
        return MonthRange.runs(months).stream()
                .map(run -> MonthRange.yearMonth(run.first())
                        + (run.first() == run.last() ? "" : " to " + MonthRange.yearMonth(run.last())))
                .collect(Collectors.joining(", "));
    }
}
