package io.github.pciscoring.benchmarks.contender.loops;

/** Sums arrays and does nothing else: the floor under all loops over them. */
final class BareRead {
    private BareRead() {}

    static long sum(long[] column) {
        long sum = 0;
        for (long value : column) {
            sum += value;
        }
        return sum;
    }

    static long sum(int[] column) {
        int sum = 0; // overflows, which doesn't matter; a long would be slower
        for (int value : column) {
            sum += value;
        }
        return sum;
    }
}
