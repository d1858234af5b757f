package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Amount;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers, months and days as their characters state them; nothing is trimmed, and only the digits 0 to 9 are digits. */
final class Texts {
    /** Stands for a text that is no such number or month. */
    static final int MALFORMED = -1;

    /** Stands for a number above the largest that is allowed. */
    static final int TOO_LARGE = -2;

    /** Stands for a number with more than four decimals. */
    static final int TOO_FINE = -3;

    private static final int MONTH_LENGTH = "YYYY-MM".length();
    private static final int DAY_LENGTH = "YYYY-MM-DD".length();

    private Texts() {}

    /** Returns a whole number of digits only, or {@link #MALFORMED} or {@link #TOO_LARGE}. */
    static long whole(char[] chars, int from, int to, long max) {
        if (from == to) {
            return MALFORMED;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return MALFORMED;
            }
            // Once above the maximum it stays there, however many digits follow.
            value = Math.min(value * 10 + digit, max + 1);
        }
        return value > max ? TOO_LARGE : value;
    }

    /**
     * Returns ten thousandths of a number of digits with an optional point and one to four digits, or {@link #MALFORMED},
     * {@link #TOO_LARGE} or {@link #TOO_FINE}.
     */
    static long tenThousandths(char[] chars, int from, int to) {
        int point = from;
        while (point < to && chars[point] != '.') {
            point++;
        }
        long max = Amount.MAX.tenThousandths() / Amount.UNITS;
        long whole = whole(chars, from, point, max);
        if (whole == MALFORMED || point == to) {
            return whole < 0 ? whole : whole * Amount.UNITS;
        }
        long fraction = whole(chars, point + 1, to, Long.MAX_VALUE / 100);
        if (fraction == MALFORMED) {
            return MALFORMED;
        }
        int places = to - point - 1;
        if (places > Amount.SCALE) {
            return TOO_FINE;
        }
        for (int i = places; i < Amount.SCALE; i++) {
            fraction *= 10;
        }
        return whole < 0 || (whole == max && fraction > 0) ? TOO_LARGE : whole * Amount.UNITS + fraction;
    }

    /** Returns the proleptic month of {@code YYYY-MM}, 0 or above, or {@link #MALFORMED}. */
    static int month(char[] chars, int from, int to) {
        if (to - from != MONTH_LENGTH || chars[from + 4] != '-') {
            return MALFORMED;
        }
        int year = number(chars, from, 4);
        int month = number(chars, from + 5, 2);
        return year < 0 || month < 1 || month > 12 ? MALFORMED : year * 12 + month - 1;
    }

    /** Returns the day of {@code YYYY-MM-DD}, or null if it is none or not in the calendar. */
    static @Nullable LocalDate day(char[] chars, int from, int to) {
        if (to - from != DAY_LENGTH || chars[from + 4] != '-' || chars[from + 7] != '-') {
            return null;
        }
        int year = number(chars, from, 4);
        int month = number(chars, from + 5, 2);
        int day = number(chars, from + 8, 2);
        if (year < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(char[] chars, int from, int length) {
        return (int) whole(chars, from, from + length, Integer.MAX_VALUE);
    }
}
