package io.github.pciscoring.core.columns;

/**
 * A common divisor of numbers. It divides by multiplying with its inverse among the 64-bit numbers, since a division for
 * every fact would cost more than all else that is done with it. Thread-safe.
 */
final class Divisor {
    /** The divisor of no number but 0. */
    static final Divisor NONE = new Divisor(0);

    static final Divisor ONE = new Divisor(1);

    private final long divisor;
    private final int twos;
    private final long inverse;
    private final long leastQuotient;
    private final long largestQuotient;

    private Divisor(long divisor) {
        this.divisor = divisor;
        this.twos = divisor == 0 ? 0 : Long.numberOfTrailingZeros(divisor);
        long odd = divisor >> twos;
        long candidate = odd;
        // Each step doubles the number of low bits that are right; the first three are from the start.
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            candidate *= 2 - odd * candidate;
        }
        this.inverse = candidate;
        this.leastQuotient = divisor == 0 ? 0 : Long.MIN_VALUE / divisor;
        this.largestQuotient = divisor == 0 ? 0 : Long.MAX_VALUE / divisor;
    }

    long value() {
        return divisor;
    }

    boolean divides(long value) {
        long quotient = quotient(value);
        return leastQuotient <= quotient && quotient <= largestQuotient && quotient * divisor == value;
    }

    /** Returns how often the divisor goes into a number that it divides. */
    long quotient(long value) {
        return (value >> twos) * inverse;
    }

    /** Returns the greatest divisor of a number and of all that this one divides. */
    Divisor common(long value) {
        long a = divisor;
        long b = Math.abs(value);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        // Only the least long has no positive counterpart.
        return a <= 0 ? (value == 0 ? this : ONE) : new Divisor(a);
    }
}
