package io.github.pciscoring.core.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of months, both ends inclusive, either end open; it may be empty. Thread-safe.
 *
 * @param first the first month as a proleptic month ({@code year * 12 + month - 1}), {@link #OPEN_FIRST} when open
 * @param last the last month likewise, {@link #OPEN_LAST} when open; below {@code first} only in the empty range
 */
public record MonthRange(int first, int last) {
    /** Stands for an open first month. */
    public static final int OPEN_FIRST = Integer.MIN_VALUE;

    /** Stands for an open last month. */
    public static final int OPEN_LAST = Integer.MAX_VALUE;

    /** The range open at both ends. */
    public static final MonthRange ALWAYS = new MonthRange(OPEN_FIRST, OPEN_LAST);

    /** The range without a month. */
    public static final MonthRange NEVER = new MonthRange(0, -1);

    /** Turns every range that ends before it starts into {@link #NEVER}, so that empty ranges are equal. */
    public MonthRange {
        if (last < first) {
            first = 0;
            last = -1;
        }
    }

    /** Returns the months from one to another, both inclusive. */
    public static MonthRange of(YearMonth first, YearMonth last) {
        return of(Optional.of(first), Optional.of(last));
    }

    /**
     * Returns the months from one to another, both inclusive; an absent end is open.
     *
     * @throws IllegalArgumentException if the last month lies before the first
     */
    public static MonthRange of(Optional<YearMonth> first, Optional<YearMonth> last) {
        int from = first.map(MonthRange::month).orElse(OPEN_FIRST);
        int to = last.map(MonthRange::month).orElse(OPEN_LAST);
        if (to < from) {
            throw new IllegalArgumentException("ends in " + last.get() + ", before it starts in " + first.get());
        }
        return new MonthRange(from, to);
    }

    /** Returns all months from this one on, inclusive. */
    public static MonthRange from(YearMonth first) {
        return new MonthRange(month(first), OPEN_LAST);
    }

    /** Returns all months up to this one, inclusive. */
    public static MonthRange until(YearMonth last) {
        return new MonthRange(OPEN_FIRST, month(last));
    }

    /**
     * Returns the months whose last day lies between two days, both inclusive; an absent end is open. May be empty.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static MonthRange ofDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException("ends on " + last.get() + ", before it starts on " + first.get());
        }
        return new MonthRange(
                first.map(day -> month(YearMonth.from(day))).orElse(OPEN_FIRST),
                last.map(MonthRange::lastMonthEndedBy).orElse(OPEN_LAST));
    }

    /** Returns months, ascending and each once, as the fewest ranges: those that follow each other become one. */
    public static List<MonthRange> runs(List<YearMonth> months) {
        List<MonthRange> runs = new ArrayList<>();
        for (int first = 0, next; first < months.size(); first = next) {
            next = first + 1;
            while (next < months.size() && months.get(next - 1).plusMonths(1).equals(months.get(next))) {
                next++;
            }
            runs.add(of(months.get(first), months.get(next - 1)));
        }
        return runs;
    }

    /** Returns the proleptic month: {@code year * 12 + month - 1}. */
    public static int month(YearMonth month) {
        return Math.toIntExact(month.getYear() * 12L + (month.getMonthValue() - 1));
    }

    /** Returns the month with this proleptic number. */
    public static YearMonth yearMonth(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }

    /** Returns the proleptic number of the last month whose last day is this day or an earlier one. */
    public static int lastMonthEndedBy(LocalDate day) {
        int month = month(YearMonth.from(day));
        return day.getDayOfMonth() == day.lengthOfMonth() ? month : month - 1;
    }

    /** Returns whether there is no month in the range. */
    public boolean isEmpty() {
        return last < first;
    }

    /** Returns whether a month lies in the range. */
    public boolean contains(YearMonth month) {
        int number = month(month);
        return first <= number && number <= last;
    }

    /** Returns the range as people write it, like {@code 2020-07..2021-06}, an open end left out. */
    @Override
    public String toString() {
        return isEmpty()
                ? "never"
                : (first == OPEN_FIRST ? "" : yearMonth(first)) + ".." + (last == OPEN_LAST ? "" : yearMonth(last));
    }
}
