package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;

/** In which months numbers are above a limit. */
final class AboveBinder {
    private AboveBinder() {}

    /** Returns each subject's months; those without a row are never above. */
    static MonthIntervals bySubject(MonthSeries series, long limit) {
        MonthIntervals.Builder above = new MonthIntervals.Builder();
        IntervalSet months = new IntervalSet();
        for (int subject = 0; subject < series.subjects(); subject++) {
            months.clear();
            for (int run = series.beginRun(subject); run < series.endRun(subject); run++) {
                add(months, series, run, limit);
            }
            above.add(months);
        }
        return above.build();
    }

    private static void add(IntervalSet months, MonthSeries series, int run, long limit) {
        int begin = series.beginRow(run);
        int month = series.firstMonth(run);
        int length = series.length(run);
        for (int i = 0; i < length; i++) {
            int first = i;
            while (i < length && series.value(begin + i) > limit) {
                i++;
            }
            months.add(month + first, month + i - 1);
        }
    }
}
