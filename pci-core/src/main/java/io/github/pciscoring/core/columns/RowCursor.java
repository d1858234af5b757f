package io.github.pciscoring.core.columns;

import org.jspecify.annotations.Nullable;

/** Goes through one subject's rows, month by month. Not thread-safe. */
final class RowCursor {
    /** The month of a cursor beyond the last row; later than any other. */
    static final long END = Long.MAX_VALUE;

    private final @Nullable MonthSeries series;
    private final int endRun;
    private int run;
    private int at;

    RowCursor(@Nullable MonthSeries series, int subject) {
        this.series = series;
        this.run = series == null ? 0 : series.beginRun(subject);
        this.endRun = series == null ? 0 : series.endRun(subject);
    }

    long month() {
        return series == null || run == endRun ? END : (long) series.firstMonth(run) + at;
    }

    long value() {
        return series == null ? 0 : series.value(series.beginRow(run) + at);
    }

    void next() {
        if (series != null && ++at == series.length(run)) {
            run++;
            at = 0;
        }
    }
}
