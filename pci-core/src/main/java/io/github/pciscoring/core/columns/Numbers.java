package io.github.pciscoring.core.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many whole numbers in as few bytes as the largest of them allows, two, four or eight each. Numbers that have a common
 * divisor, as amounts in cents have, are kept divided by it. Thread-safe.
 */
final class Numbers {
    static final Numbers NONE = new Numbers(new short[0], null, null, Divisor.ONE);

    private final short @Nullable [] shorts;
    private final int @Nullable [] ints;
    private final long @Nullable [] longs;
    private final long unit;
    private final Divisor divisor;

    private Numbers(short @Nullable [] shorts, int @Nullable [] ints, long @Nullable [] longs, Divisor divisor) {
        this.shorts = shorts;
        this.ints = ints;
        this.longs = longs;
        this.divisor = divisor;
        this.unit = divisor.value();
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

    /** Collects numbers, in as few bytes as they need up to then. Not thread-safe. */
    static final class Builder {
        private short @Nullable [] shorts;
        private int @Nullable [] ints;
        private long @Nullable [] longs;
        private int size;
        private int capacity;
        /** What numbers of two or four bytes are divided by. */
        private Divisor divisor = Divisor.ONE;

        /** Creates a builder; more numbers than expected may come. */
        Builder(int expected) {
            capacity = expected;
            shorts = new short[expected];
        }

        /** Creates a builder of numbers like others, so that many of those can be taken over as they are. */
        Builder(Numbers like, int expected) {
            capacity = expected;
            divisor = like.divisor;
            shorts = like.shorts == null ? null : new short[expected];
            ints = like.ints == null ? null : new int[expected];
            longs = like.longs == null ? null : new long[expected];
        }

        int size() {
            return size;
        }

        long get(int index) {
            if (shorts != null) {
                return shorts[index] * divisor.value();
            }
            if (ints != null) {
                return ints[index] * divisor.value();
            }
            return longs == null ? 0 : longs[index];
        }

        void add(long value) {
            if (size == capacity) {
                reserve(1);
            }
            if (!put(size, value)) {
                widen(value);
                put(size, value);
            }
            size++;
        }

        void addToLast(long value) {
            long sum = get(size - 1) + value;
            size--;
            add(sum);
        }

        /** Adds numbers from an index on. */
        void addAll(Numbers source, int begin, int count) {
            reserve(count);
            if (source.unit == divisor.value() && copied(source.shorts, source.ints, source.longs, begin, count)) {
                size += count;
                return;
            }
            for (int i = begin; i < begin + count; i++) {
                add(source.get(i));
            }
        }

        private boolean copied(
                short @Nullable [] fromShorts,
                int @Nullable [] fromInts,
                long @Nullable [] fromLongs,
                int begin,
                int count) {
            if (shorts != null && fromShorts != null) {
                System.arraycopy(fromShorts, begin, shorts, size, count);
                return true;
            }
            if (ints != null && fromInts != null) {
                System.arraycopy(fromInts, begin, ints, size, count);
                return true;
            }
            if (longs != null && fromLongs != null) {
                System.arraycopy(fromLongs, begin, longs, size, count);
                return true;
            }
            return false;
        }

        private void reserve(int more) {
            int needed = Math.addExact(size, more);
            if (needed > capacity) {
                capacity = Math.max(needed, Growth.next(capacity));
                shorts = shorts == null ? null : Arrays.copyOf(shorts, capacity);
                ints = ints == null ? null : Arrays.copyOf(ints, capacity);
                longs = longs == null ? null : Arrays.copyOf(longs, capacity);
            }
        }

        private boolean put(int index, long value) {
            if (longs != null) {
                longs[index] = value;
                return true;
            }
            if (divisor != Divisor.ONE && !divisor.divides(value)) {
                return false;
            }
            long quotient = divisor == Divisor.ONE ? value : divisor.quotient(value);
            if (shorts != null && quotient == (short) quotient) {
                shorts[index] = (short) quotient;
                return true;
            }
            if (ints != null && quotient == (int) quotient) {
                ints[index] = (int) quotient;
                return true;
            }
            return false;
        }

        /** Makes room for a number that has none in the bytes used so far: in four of them, if that will do. */
        private void widen(long value) {
            Builder wider = new Builder(0);
            wider.capacity = capacity;
            wider.shorts = null;
            if (shorts != null && divisor.divides(value) && divisor.quotient(value) == (int) divisor.quotient(value)) {
                wider.divisor = divisor;
                wider.ints = new int[capacity];
            } else {
                wider.longs = new long[capacity];
            }
            for (int i = 0; i < size; i++) {
                wider.put(i, get(i));
            }
            shorts = wider.shorts;
            ints = wider.ints;
            longs = wider.longs;
            divisor = wider.divisor;
        }

        /** Returns the numbers in the bytes and with the divisor that they have now; the builder is used up. */
        Numbers build() {
            return new Numbers(
                    shorts == null || shorts.length == size ? shorts : Arrays.copyOf(shorts, size),
                    ints == null || ints.length == size ? ints : Arrays.copyOf(ints, size),
                    longs == null || longs.length == size ? longs : Arrays.copyOf(longs, size),
                    longs == null ? divisor : Divisor.ONE);
        }

        /** Returns the numbers in the fewest bytes that hold them; the builder is used up. */
        Numbers buildSmallest() {
            if (shorts != null) {
                return build();
            }
            long least = 0;
            long most = 0;
            Divisor unit = Divisor.NONE;
            for (int i = 0; i < size; i++) {
                long value = get(i);
                least = Math.min(least, value);
                most = Math.max(most, value);
                unit = unit.divides(value) ? unit : unit.common(value);
            }
            unit = unit.value() <= 1 ? Divisor.ONE : unit;
            Builder smallest = new Builder(0);
            smallest.capacity = size;
            smallest.divisor = unit;
            least = unit.quotient(least);
            most = unit.quotient(most);
            if (Short.MIN_VALUE <= least && most <= Short.MAX_VALUE) {
                smallest.shorts = new short[size];
            } else if (Integer.MIN_VALUE <= least && most <= Integer.MAX_VALUE) {
                if (ints != null && unit.value() == divisor.value()) {
                    return build();
                }
                smallest.shorts = null;
                smallest.ints = new int[size];
            } else {
                return build();
            }
            for (int i = 0; i < size; i++) {
                smallest.put(i, get(i));
            }
            smallest.size = size;
            return smallest.build();
        }
    }
}
