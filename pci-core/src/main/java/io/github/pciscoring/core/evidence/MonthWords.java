package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.MonthRange;

/** Runs of months, as people say them in a sentence. */
final class MonthWords {
    private MonthWords() {}

    /** Returns like {@code from 2020-07 to 2021-06}. */
    static String of(MonthRange months) {
        if (months.isEmpty()) {
            return "in no month";
        }
        if (months.first() == months.last()) {
            return "in " + MonthRange.yearMonth(months.first());
        }
        boolean openFirst = months.first() == MonthRange.OPEN_FIRST;
        boolean openLast = months.last() == MonthRange.OPEN_LAST;
        if (openFirst && openLast) {
            return "at all times";
        }
        if (openFirst) {
            return "up to " + MonthRange.yearMonth(months.last());
        }
        String from = "from " + MonthRange.yearMonth(months.first());
        return openLast ? from + " on" : from + " to " + MonthRange.yearMonth(months.last());
    }
}
