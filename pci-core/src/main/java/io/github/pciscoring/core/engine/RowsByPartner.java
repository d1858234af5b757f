package io.github.pciscoring.core.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Walks through rows partner by partner, ascending: {@code while (rows.nextPartner()) while (rows.nextRow()) …}. Used
 * again for the rows of the next account; not thread-safe.
 */
final class RowsByPartner {
    /** Rows as {@code partner << 32 | row}. */
    private long[] keys = new long[16];

    private int size;
    private int next;
    private int partner;
    private int row;

    /** Starts anew with the rows from one to another, exclusive. */
    RowsByPartner of(int begin, int end, IntUnaryOperator partnerOfRow) {
        size = end - begin;
        next = 0;
        if (size > keys.length) {
            keys = new long[Math.max(size, keys.length * 2)];
        }
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            keys[i] = (long) partnerOfRow.applyAsInt(begin + i) << Integer.SIZE | (begin + i);
            sorted &= i == 0 || keys[i - 1] < keys[i];
        }
        if (!sorted) {
            Arrays.sort(keys, 0, size);
        }
        return this;
    }

    /** Moves to the next partner, if there is one; all rows of the one before must have been walked through. */
    boolean nextPartner() {
        if (next == size) {
            return false;
        }
        partner = (int) (keys[next] >> Integer.SIZE);
        return true;
    }

    /** Moves to the partner's next row, if there is one. */
    boolean nextRow() {
        if (next == size || (int) (keys[next] >> Integer.SIZE) != partner) {
            return false;
        }
        row = (int) keys[next++];
        return true;
    }

    int partner() {
        return partner;
    }

    int row() {
        return row;
    }
}
