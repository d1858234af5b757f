package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.MonthWindow;
import java.time.YearMonth;

/**
 * Months as bits of a {@code long}: bit 0 is a fixed month, whatever the as-of month.
 *
 * @param base the proleptic month of bit 0
 */
record MonthBits(int base) {
    /** How far before the first month with facts bit 0 lies, so that looking back never leaves the bits. */
    private static final int MARGIN = 16;

    static MonthBits startingBefore(YearMonth firstWithFacts) {
        return new MonthBits(MonthRange.month(firstWithFacts) - MARGIN);
    }

    /** Returns a month's bit; throws {@link IllegalArgumentException} if there is none, or none for looking back. */
    int bit(YearMonth month) {
        int bit = MonthRange.month(month) - base;
        if (bit < MARGIN - 1 || bit >= Long.SIZE) {
            throw new IllegalArgumentException("too early or too late for the columns: " + month);
        }
        return bit;
    }

    /** Returns the bits of a range's months. */
    long mask(MonthRange range) {
        int first = Math.max(base, range.first());
        int last = Math.min(base + Long.SIZE - 1, range.last());
        return first > last ? 0 : run(first - base, last - first + 1);
    }

    /** Returns the bits of a window that ends before a month. */
    static long window(MonthWindow window, int asOfBit) {
        return run(asOfBit - window.oldest(), window.length());
    }

    private static long run(int firstBit, int length) {
        return (-1L >>> (Long.SIZE - length)) << firstBit;
    }
}
