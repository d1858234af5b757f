package io.github.pciscoring.core.columns;

/**
 * Sets of months, one per subject, as ascending runs that neither overlap nor touch. Exact over any span of months, and
 * usually one run per subject. Thread-safe.
 */
public final class MonthIntervals {
    private final int[] start;
    private final int[] first;
    private final int[] last;

    private MonthIntervals(int[] start, int[] first, int[] last) {
        this.start = start;
        this.first = first;
        this.last = last;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return start.length - 1;
    }

    /** Returns a subject's months within 64 months of an as-of month, bit <i>k</i> the month <i>k</i> before it. */
    public long window(int subject, int asOf) {
        long months = 0;
        for (int run = start[subject]; run < start[subject + 1]; run++) {
            months |= mask(first[run], last[run], asOf);
        }
        return months;
    }

    /** Adds a subject's runs to a set. */
    public void addTo(IntervalSet set, int subject) {
        for (int run = start[subject]; run < start[subject + 1]; run++) {
            set.add(first[run], last[run]);
        }
    }

    /** Returns the months of a run within 64 months of an as-of month, as {@link #window} does. */
    public static long mask(int first, int last, int asOf) {
        long newest = Math.max(0L, (long) asOf - last);
        long oldest = Math.min(63L, (long) asOf - first);
        return newest > oldest ? 0 : -1L >>> (63 - oldest) & -1L << newest;
    }

    /** Collects runs, subject by subject. Not thread-safe. */
    public static final class Builder {
        private final Ints start = new Ints();
        private final Ints first = new Ints();
        private final Ints last = new Ints();

        /** Creates a builder without a subject. */
        public Builder() {
            start.add(0);
        }

        /** Adds the next subject, with the months of a set. */
        public void add(IntervalSet set) {
            for (int run = 0, runs = set.runs(); run < runs; run++) {
                first.add(set.first(run));
                last.add(set.last(run));
            }
            start.add(first.size());
        }

        /** Returns the sets. */
        public MonthIntervals build() {
            return new MonthIntervals(start.toArray(), first.toArray(), last.toArray());
        }
    }
}
