package io.github.pciscoring.core.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many whole numbers in as few bytes as the largest of them allows, two, four or eight each. Numbers that have a common
 * divisor, as amounts in cents have, are kept divided by it. Thread-safe.
 */
final class Numbers {
    static final Numbers NONE = of(new long[0], 0);

    private final short @Nullable [] shorts;
    private final int @Nullable [] ints;
    private final long @Nullable [] longs;
    private final long unit;

    private Numbers(short @Nullable [] shorts, int @Nullable [] ints, long @Nullable [] longs, long unit) {
        this.shorts = shorts;
        this.ints = ints;
        this.longs = longs;
        this.unit = unit;
    }

    /** Returns the first numbers of an array, which the caller gives up. */
    static Numbers of(long[] values, int size) {
        long least = 0;
        long most = 0;
        long divisor = 0;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
            divisor = divisor == 1 ? 1 : greatestCommonDivisor(divisor, values[i]);
        }
        long unit = divisor <= 0 ? 1 : divisor;
        if (fits(least / unit, most / unit, Short.MIN_VALUE, Short.MAX_VALUE)) {
            short[] shorts = new short[size];
            for (int i = 0; i < size; i++) {
                shorts[i] = (short) (values[i] / unit);
            }
            return new Numbers(shorts, null, null, unit);
        }
        if (fits(least / unit, most / unit, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            int[] ints = new int[size];
            for (int i = 0; i < size; i++) {
                ints[i] = (int) (values[i] / unit);
            }
            return new Numbers(null, ints, null, unit);
        }
        return new Numbers(null, null, size == values.length ? values : Arrays.copyOf(values, size), 1);
    }

    private static boolean fits(long least, long most, long lowest, long highest) {
        return lowest <= least && most <= highest;
    }

    /** Returns the divisor of both; of 0 and a number, that number without its sign; negative only for the least long. */
    private static long greatestCommonDivisor(long a, long b) {
        long divisor = a;
        long rest = Math.abs(b);
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    long get(int index) {
        if (shorts != null) {
            return shorts[index] * unit;
        }
        if (ints != null) {
            return ints[index] * unit;
        }
        return longs == null ? 0 : longs[index];
    }

    /** Adds some numbers from an index on to others. */
    void addTo(long[] sums, int index, int begin, int count) {
        if (shorts != null) {
            for (int i = 0; i < count; i++) {
                sums[index + i] += shorts[begin + i] * unit;
            }
        } else {
            for (int i = 0; i < count; i++) {
                sums[index + i] += get(begin + i);
            }
        }
    }

    /** Returns which of some numbers from an index on are above a limit, bit 0 for the last of them; 64 at most. */
    long above(int begin, int count, long limit) {
        long units = unit == 1 ? limit : Math.floorDiv(limit, unit);
        long above = 0;
        int end = begin + count;
        if (shorts != null) {
            for (int i = begin; i < end; i++) {
                above = above << 1 | (shorts[i] > units ? 1 : 0);
            }
        } else {
            for (int i = begin; i < end; i++) {
                above = above << 1 | (get(i) > limit ? 1 : 0);
            }
        }
        return above;
    }

    /** Returns the sum of some numbers from an index on; the caller knows that it cannot overflow. */
    long sum(int begin, int count) {
        long sum = 0;
        int end = begin + count;
        if (shorts != null) {
            for (int i = begin; i < end; i++) {
                sum += shorts[i];
            }
            return sum * unit;
        }
        if (ints != null) {
            for (int i = begin; i < end; i++) {
                sum += ints[i];
            }
            return sum * unit;
        }
        for (int i = begin; longs != null && i < end; i++) {
            sum += longs[i];
        }
        return sum;
    }
}
