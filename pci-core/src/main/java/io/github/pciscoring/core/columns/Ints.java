package io.github.pciscoring.core.columns;

import java.util.Arrays;

/** A growing array of ints. Not thread-safe. */
public final class Ints {
    private static final int[] NONE = new int[0];

    private int[] values = NONE;
    private int size;

    /** Appends a value. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    /** Returns the value at an index below {@link #size()}. */
    public int get(int index) {
        return values[index];
    }

    /** Replaces the value at an index below {@link #size()}. */
    public void set(int index, int value) {
        values[index] = value;
    }

    /** Returns the number of values. */
    public int size() {
        return size;
    }

    /** Forgets all values and keeps the space. */
    public void clear() {
        size = 0;
    }

    /** Returns a copy of the values, no longer than they are. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
