package io.github.pciscoring.benchmarks.contender.loops;

/** For each account of a level, the partners credited on it, each once, and their months. Never changed once made. */
final class Links {
    /** Where each account's links start, and where the last one's end. */
    final int[] starts;

    /** The linked partner's number. */
    final int[] partners;

    /** The months in which it is credited, as {@link MonthBits}. */
    final long[] months;

    Links(int[] starts, int[] partners, long[] months) {
        this.starts = starts;
        this.partners = partners;
        this.months = months;
    }

    int accounts() {
        return starts.length - 1;
    }

    /** Reads everything once. */
    long read() {
        return BareRead.sum(starts) + BareRead.sum(partners) + BareRead.sum(months);
    }
}
