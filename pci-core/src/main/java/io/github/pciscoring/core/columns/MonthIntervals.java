package io.github.pciscoring.core.columns;

/**
 * Sets of months, one per subject, as ascending runs that neither overlap nor touch. Exact over any span of months.
 * Thread-safe.
 *
 * <p>Nearly all sets are one run, which stands where the subject stands; only of the others the runs stand elsewhere.
 */
public final class MonthIntervals {
    /** High half of what stands for a set that is not one run: no run's first month lies after its last one. */
    private static final long ELSEWHERE = (long) Integer.MAX_VALUE << Integer.SIZE;

    /** By subject, {@code first << 32 | last}; or {@link #ELSEWHERE} and {@code -1 -} the number of its set elsewhere. */
    private final long[] runs;
    /** Where the runs of the sets elsewhere begin, and one more for the end. */
    private final int[] start;

    private final long[] others;

    private MonthIntervals(long[] runs, int[] start, long[] others) {
        this.runs = runs;
        this.start = start;
        this.others = others;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return runs.length;
    }

    /** Returns a subject's months within 64 months of an as-of month, bit <i>k</i> the month <i>k</i> before it. */
    public long window(int subject, int asOf) {
        long run = runs[subject];
        return first(run) <= last(run) ? mask(first(run), last(run), asOf) : windowElsewhere(run, asOf);
    }

    private long windowElsewhere(long set, int asOf) {
        long months = 0;
        for (int run = begin(set); run < end(set); run++) {
            months |= mask(first(others[run]), last(others[run]), asOf);
        }
        return months;
    }

    /** Adds a subject's runs to a set. */
    public void addTo(IntervalSet set, int subject) {
        long run = runs[subject];
        if (first(run) <= last(run)) {
            set.add(first(run), last(run));
        } else {
            for (int other = begin(run); other < end(run); other++) {
                set.add(first(others[other]), last(others[other]));
            }
        }
    }

    private int begin(long set) {
        return start[-1 - last(set)];
    }

    private int end(long set) {
        return start[-last(set)];
    }

    private static int first(long run) {
        return (int) (run >> Integer.SIZE);
    }

    private static int last(long run) {
        return (int) run;
    }

    /** Returns the months of a run within 64 months of an as-of month, as {@link #window} does. */
    public static long mask(int first, int last, int asOf) {
        long newest = Math.max(0L, (long) asOf - last);
        long oldest = Math.min(63L, (long) asOf - first);
        return newest > oldest ? 0 : -1L >>> (63 - oldest) & -1L << newest;
    }

    /** Collects runs, subject by subject. Not thread-safe. */
    public static final class Builder {
        private final Longs runs = new Longs();
        private final Ints start = new Ints();
        private final Longs others = new Longs();

        /** Creates a builder without a subject. */
        public Builder() {
            start.add(0);
        }

        /** Adds the next subject, with the months of a set. */
        public void add(IntervalSet set) {
            int count = set.runs();
            if (count == 1) {
                add(set.first(0), set.last(0));
                return;
            }
            runs.add(ELSEWHERE | (-start.size() & 0xFFFF_FFFFL));
            for (int run = 0; run < count; run++) {
                others.add(IntervalSet.run(set.first(run), set.last(run)));
            }
            start.add(others.size());
        }

        /** Adds the next subject, with the months from one to another, both inclusive and in this order. */
        public void add(int first, int last) {
            runs.add(IntervalSet.run(first, last));
        }

        /** Returns the sets. */
        public MonthIntervals build() {
            return new MonthIntervals(runs.toArray(), start.toArray(), others.toArray());
        }
    }
}
