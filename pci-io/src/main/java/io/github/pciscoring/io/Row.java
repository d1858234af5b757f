package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.PaidSeats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The known columns of the record being read, as slices of one buffer that is used again for the next record. Whatever
 * reads a column reports, once, why its text is not what it should be. Not thread-safe.
 */
final class Row {
    /** How much of an offending value is kept at most. */
    static final int LONGEST_VALUE = 200;

    private final FactTable table;
    private final List<String> columns;
    private final Consumer<Fault> faults;
    private final int[] from;
    private final int[] to;
    private final boolean[] absent;
    private final boolean[] spoilt;
    private char[] chars = new char[256];
    private int end;
    private int line;
    private boolean sound;

    /**
     * Creates a row.
     *
     * @param table the table that it is in
     * @param columns the names of the columns, by number
     * @param faults takes what is wrong
     */
    Row(FactTable table, List<String> columns, Consumer<Fault> faults) {
        this.table = table;
        this.columns = columns;
        this.faults = faults;
        this.from = new int[columns.size()];
        this.to = new int[columns.size()];
        this.absent = new boolean[columns.size()];
        this.spoilt = new boolean[columns.size()];
    }

    /** Begins the next record. */
    void begin(int atLine) {
        line = atLine;
        end = 0;
        sound = true;
        for (int column = 0; column < from.length; column++) {
            from[column] = 0;
            to[column] = 0;
            spoilt[column] = absent[column];
        }
    }

    /** Takes over the text of a column. */
    void put(int column, char[] source, int offset, int length) {
        if (chars.length - end < length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, end + length));
        }
        System.arraycopy(source, offset, chars, end, length);
        from[column] = end;
        end += length;
        to[column] = end;
    }

    /** Marks a column that no record has; reading it fails without a further fault. */
    void setAbsent(int column) {
        absent[column] = true;
    }

    /** Marks a column of this record about which a fault has been reported; reading it fails without a further one. */
    void spoil(int column) {
        spoilt[column] = true;
    }

    /** Returns whether the file has this column. */
    boolean has(int column) {
        return !absent[column];
    }

    /** Returns the line on which the record starts. */
    int line() {
        return line;
    }

    /** Returns whether nothing was found to be wrong with this record so far. */
    boolean isSound() {
        return sound;
    }

    /** Returns whether a column was left empty. */
    boolean isEmpty(int column) {
        return from[column] == to[column] && !spoilt[column];
    }

    /** Returns the text of a column. */
    String text(int column) {
        return new String(chars, from[column], to[column] - from[column]);
    }

    /** Returns whether a column has this text. */
    boolean is(int column, String text) {
        return !spoilt[column] && to[column] - from[column] == text.length() && text.equals(text(column));
    }

    /** Returns the number of a column's text, or {@link TextRefs#NONE} with a fault if it is empty. */
    int ref(int column, TextRefs refs) {
        return ref(column, refs, "");
    }

    /** Returns the number of a column's text, or {@link TextRefs#NONE} with a fault if it is empty or has none. */
    int ref(int column, TextRefs refs, String problem) {
        if (!isReadable(column)) {
            return TextRefs.NONE;
        }
        if (from[column] == to[column]) {
            fault(column, "is empty");
            return TextRefs.NONE;
        }
        int ref = refs.ref(chars, from[column], to[column]);
        if (ref == TextRefs.NONE) {
            fault(column, problem);
        }
        return ref;
    }

    /** Returns the number of a column's text, or {@link TextRefs#NONE} if it has none, and reports nothing. */
    int refIfAny(int column, TextRefs refs) {
        return spoilt[column] || from[column] == to[column] ? TextRefs.NONE : refs.ref(chars, from[column], to[column]);
    }

    /** Returns a count, or a negative number with a fault. */
    int count(int column) {
        if (!isReadable(column)) {
            return Texts.MALFORMED;
        }
        int count = (int) Texts.whole(chars, from[column], to[column], PaidSeats.MAX_COUNT);
        if (count < 0) {
            fault(column, Problems.ofCount(chars, from[column], to[column]));
        }
        return count;
    }

    /**
     * Returns ten thousandths of an amount, or {@link Long#MIN_VALUE} with a fault.
     *
     * @param signed whether it may have a leading {@code -}
     */
    long amount(int column, boolean signed) {
        if (!isReadable(column)) {
            return Long.MIN_VALUE;
        }
        boolean negative = signed && from[column] < to[column] && chars[from[column]] == '-';
        long size = Texts.tenThousandths(chars, negative ? from[column] + 1 : from[column], to[column]);
        if (size < 0) {
            fault(column, Problems.ofAmount(chars, from[column], to[column], signed));
            return Long.MIN_VALUE;
        }
        return negative ? -size : size;
    }

    /** Returns a proleptic month, or a negative number with a fault. */
    int month(int column) {
        if (!isReadable(column)) {
            return Texts.MALFORMED;
        }
        int month = Texts.month(chars, from[column], to[column]);
        if (month < 0) {
            fault(column, Problems.notA("month (YYYY-MM)", from[column] == to[column]));
        }
        return month;
    }

    /** Returns a day, or null with a fault. */
    @Nullable
    LocalDate day(int column) {
        if (!isReadable(column)) {
            return null;
        }
        LocalDate day = Texts.day(chars, from[column], to[column]);
        if (day == null) {
            fault(column, Problems.notA("day (YYYY-MM-DD)", from[column] == to[column]));
        }
        return day;
    }

    /** Returns the first day of a month, or the last one, or a day as it stands; null with a fault if it is neither. */
    @Nullable
    LocalDate endOfRange(int column, boolean last) {
        if (!isReadable(column)) {
            return null;
        }
        int month = Texts.month(chars, from[column], to[column]);
        if (month >= 0) {
            LocalDate first = LocalDate.of(month / 12, month % 12 + 1, 1);
            return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        }
        LocalDate day = Texts.day(chars, from[column], to[column]);
        if (day == null) {
            fault(column, "neither a month (YYYY-MM) nor a day (YYYY-MM-DD)");
        }
        return day;
    }

    /** Reports what is wrong with a column. */
    void fault(int column, String problem) {
        int length = Math.min(to[column] - from[column], LONGEST_VALUE);
        fault(columns.get(column), problem, new String(chars, from[column], length));
    }

    /** Reports what is wrong with this record. */
    void fault(String column, String problem, String value) {
        sound = false;
        faults.accept(new Fault(table, line, column, problem, value));
    }

    private boolean isReadable(int column) {
        sound &= !spoilt[column];
        return !spoilt[column];
    }
}
