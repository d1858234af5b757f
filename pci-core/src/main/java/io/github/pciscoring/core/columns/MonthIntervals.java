package io.github.pciscoring.core.columns;

/**
 * Sets of months, one per subject, as ascending runs that neither overlap nor touch. Exact over any span of months.
 * Thread-safe.
 *
 * <p>Nearly all sets are one run, which stands where the subject stands; only of the others the runs stand elsewhere.
 */
public final class MonthIntervals {
    /** High half of what stands for a set of several runs, in place of a first month. */
    private static final int ELSEWHERE = Integer.MAX_VALUE;
    /** A run without a month, before and after which no month lies, so that it needs no care. */
    private static final long NEVER = IntervalSet.run(1, 0);

    /** By subject, {@code first << 32 | last}; or {@link #ELSEWHERE} and the number of its set elsewhere. */
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
        return first(run) == ELSEWHERE ? windowElsewhere(run, asOf) : mask(first(run), last(run), asOf);
    }

    private long windowElsewhere(long set, int asOf) {
        long months = 0;
        for (int run = begin(set); run < end(set); run++) {
            months |= mask(first(others[run]), last(others[run]), asOf);
        }
        return months;
    }

    /** Returns whether a subject's months are one run, from {@link #first} to {@link #last}, or none. */
    public boolean isRun(int subject) {
        return first(runs[subject]) != ELSEWHERE;
    }

    /** Returns the first month of a subject's only run. */
    public int first(int subject) {
        return first(runs[subject]);
    }

    /** Returns the last month of a subject's only run; before the first one if there is none. */
    public int last(int subject) {
        return last(runs[subject]);
    }

    /** Adds a subject's runs to a set. */
    public void addTo(IntervalSet set, int subject) {
        long run = runs[subject];
        if (first(run) != ELSEWHERE) {
            set.add(first(run), last(run));
            return;
        }
        for (int other = begin(run); other < end(run); other++) {
            set.add(first(others[other]), last(others[other]));
        }
    }

    private int begin(long set) {
        return start[last(set)];
    }

    private int end(long set) {
        return start[last(set) + 1];
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
            if (count == 0) {
                runs.add(NEVER);
                return;
            }
            if (count == 1 && set.first(0) != ELSEWHERE) {
                runs.add(IntervalSet.run(set.first(0), set.last(0)));
                return;
            }
            runs.add(IntervalSet.run(ELSEWHERE, start.size() - 1));
            for (int run = 0; run < count; run++) {
                others.add(IntervalSet.run(set.first(run), set.last(run)));
            }
            start.add(others.size());
        }

        /** Adds the next subject, with the months of a subject of another. */
        public void add(MonthIntervals other, int subject) {
            if (other.isRun(subject)) {
                runs.add(other.runs[subject]);
            } else {
                IntervalSet set = new IntervalSet();
                other.addTo(set, subject);
                add(set);
            }
        }

        /** Returns the sets. */
        public MonthIntervals build() {
            return new MonthIntervals(runs.toArray(), start.toArray(), others.toArray());
        }
    }
}
