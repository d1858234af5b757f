package io.github.pciscoring.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.PaidSeats;

/** What is wrong with a text, in words. */
final class Problems {
    /** A quote where there should be none; it may make one field look like several. */
    static final String STRAY_QUOTE = "a quote in a field that does not begin with one";

    private Problems() {}

    /** Returns what is wrong with a text as such, empty if nothing is. */
    static String ofText(char[] chars, int from, int to, boolean quoted) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '"' && !quoted) {
                return STRAY_QUOTE;
            }
            if (Utf8Reader.isStray(chars[i]) && (i == from || !Character.isHighSurrogate(chars[i - 1]))) {
                return "not UTF-8";
            }
        }
        return "";
    }

    /** Returns why the parser gave up. */
    static String ofQuoting(CsvParseException failure, boolean atEnd) {
        if (atEnd) {
            return "a quoted field is not closed before the end of the file";
        }
        return String.valueOf(failure.getMessage()).startsWith("The maximum buffer size")
                ? "a field is longer than " + FolderReading.LONGEST_FIELD + " characters; perhaps a quote is not closed"
                : "text after the closing quote of a field";
    }

    static String notA(String what, boolean empty) {
        return empty ? "is empty" : "not a " + what;
    }

    static String ofCount(char[] chars, int from, int to) {
        if (from < to && chars[from] == '-' && Texts.whole(chars, from + 1, to, Long.MAX_VALUE / 100) >= 0) {
            return "is negative";
        }
        return Texts.whole(chars, from, to, PaidSeats.MAX_COUNT) == Texts.TOO_LARGE
                ? "above " + PaidSeats.MAX_COUNT
                : notA("whole number", from == to);
    }

    static String ofAmount(char[] chars, int from, int to, boolean signed) {
        boolean minus = from < to && chars[from] == '-';
        long size = Texts.tenThousandths(chars, minus ? from + 1 : from, to);
        if (size == Texts.MALFORMED) {
            return notA("decimal number", from == to);
        }
        if (minus && !signed) {
            return "is negative";
        }
        if (size == Texts.TOO_FINE) {
            return "more than " + Amount.SCALE + " decimals";
        }
        return minus ? "below -" + Amount.MAX : "above " + Amount.MAX;
    }
}
