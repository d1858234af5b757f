package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Longs;
import io.github.pciscoring.core.columns.MonthSeries;

/** Numbers by month, ascending: the scratch paper on which series are added up. Not thread-safe. */
final class MonthSums {
    private final Ints months = new Ints();
    private final Longs values = new Longs();

    /** Takes a month and its number. */
    interface Taker {
        void take(int month, long value);
    }

    void clear() {
        months.clear();
        values.clear();
    }

    boolean isEmpty() {
        return months.size() == 0;
    }

    /** Adds a run of rows, whose months are later than those before. */
    void append(MonthSeries source, int firstMonth, int beginRow, int length) {
        for (int i = 0; i < length; i++) {
            append(firstMonth + i, source.value(beginRow + i));
        }
    }

    private void append(int month, long value) {
        months.add(month);
        values.add(value);
    }

    /** Puts into this, cleared first, the sums of two others. */
    void setSum(MonthSums a, MonthSums b) {
        clear();
        int i = 0;
        int j = 0;
        while (i < a.months.size() && j < b.months.size()) {
            int monthA = a.months.get(i);
            int monthB = b.months.get(j);
            append(
                    Math.min(monthA, monthB),
                    (monthA <= monthB ? a.values.get(i) : 0) + (monthB <= monthA ? b.values.get(j) : 0));
            i += monthA <= monthB ? 1 : 0;
            j += monthB <= monthA ? 1 : 0;
        }
        appendFrom(a, i);
        appendFrom(b, j);
    }

    private void appendFrom(MonthSums other, int index) {
        for (int i = index; i < other.months.size(); i++) {
            append(other.months.get(i), other.values.get(i));
        }
    }

    void forEach(Taker taker) {
        for (int i = 0; i < months.size(); i++) {
            taker.take(months.get(i), values.get(i));
        }
    }
}
