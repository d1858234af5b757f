package io.github.pciscoring.core.columns;

/** How arrays grow. */
public final class Growth {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Growth() {}

    /** Returns the next capacity, half as much again; throws {@link OutOfMemoryError} when no array can be larger. */
    public static int next(int capacity) {
        if (capacity >= LARGEST) {
            throw new OutOfMemoryError("more rows than an array can hold");
        }
        return (int) Math.min(LARGEST, 16L + capacity + (capacity >> 1));
    }
}
