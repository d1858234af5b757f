package io.github.pciscoring.core.columns;

import org.jspecify.annotations.Nullable;

/**
 * Sets of months, one per subject. Exact over any span of months, and for runs that never end. Thread-safe.
 *
 * <p>Where all runs of all subjects begin and end within some thirty months, or some sixty, each set is the bits of an int,
 * or of a long, counted back from one month: any window of it is a shift. The oldest bit goes for all months before it as
 * well, the newest one for all after it, and no run begins or ends there. Otherwise a set is its run; only of those that
 * have several the runs stand elsewhere.
 */
public final class MonthIntervals {
    /** High half of what stands for a set of several runs, in place of a first month. */
    private static final int ELSEWHERE = Integer.MAX_VALUE;
    /** A run without a month, before and after which no month lies, so that it needs no care. */
    private static final long NEVER = IntervalSet.run(1, 0);

    /** By subject, the bits of its months; bit <i>k</i> is the month <i>k</i> before the newest one. */
    private final int @Nullable [] ints;

    private final long @Nullable [] longs;
    /** The month of bit 0. */
    private final int newest;

    /** By subject, {@code first << 32 | last}; or {@link #ELSEWHERE} and the number of its set elsewhere. */
    private final long[] runs;
    /** Where the runs of the sets elsewhere begin, and one more for the end. */
    private final int[] start;

    private final long[] others;

    /** Creates sets that are bits. */
    private MonthIntervals(int @Nullable [] ints, long @Nullable [] longs, int newest) {
        this.ints = ints;
        this.longs = longs;
        this.newest = newest;
        this.runs = new long[0];
        this.start = new int[0];
        this.others = new long[0];
    }

    /** Creates sets that are runs. */
    private MonthIntervals(long[] runs, int[] start, long[] others) {
        this.ints = null;
        this.longs = null;
        this.newest = 0;
        this.runs = runs;
        this.start = start;
        this.others = others;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return ints != null ? ints.length : longs != null ? longs.length : runs.length;
    }

    /** Returns a subject's months within 64 months of an as-of month, bit <i>k</i> the month <i>k</i> before it. */
    public long window(int subject, int asOf) {
        if (ints != null) {
            return window(ints[subject], (long) newest - asOf);
        }
        if (longs != null) {
            return window(longs[subject], (long) newest - asOf);
        }
        long run = runs[subject];
        return first(run) == ELSEWHERE ? windowElsewhere(run, asOf) : mask(first(run), last(run), asOf);
    }

    /** Returns bits as seen from so many months before their newest one; from after it, if negative. */
    private static long window(long bits, long back) {
        if (back >= 0) {
            return bits >> Math.min(back, Long.SIZE - 1);
        }
        long after = -(bits & 1);
        return -back >= Long.SIZE ? after : bits << -back | (after & ((1L << -back) - 1));
    }

    /** Puts what {@link #window} returns of the subjects from one to another, exclusive, into an array, from its start on. */
    public void windows(int begin, int end, int asOf, long[] into) {
        long back = (long) newest - asOf;
        if (ints != null && back >= 0) {
            int shift = (int) Math.min(back, Integer.SIZE - 1);
            for (int subject = begin; subject < end; subject++) {
                into[subject - begin] = ints[subject] >> shift;
            }
        } else {
            for (int subject = begin; subject < end; subject++) {
                into[subject - begin] = window(subject, asOf);
            }
        }
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
        if (ints != null) {
            addBits(set, ints[subject]);
        } else if (longs != null) {
            addBits(set, longs[subject]);
        } else if (first(runs[subject]) != ELSEWHERE) {
            set.add(first(runs[subject]), last(runs[subject]));
        } else {
            for (int other = begin(runs[subject]); other < end(runs[subject]); other++) {
                set.add(first(others[other]), last(others[other]));
            }
        }
    }

    /** Adds runs, the oldest one first. */
    private void addBits(IntervalSet set, long bits) {
        long rest = bits;
        while (rest != 0) {
            int oldest = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
            int before = Long.SIZE - 1 - Long.numberOfLeadingZeros(~rest & ((1L << oldest) - 1));
            set.add(
                    oldest == Long.SIZE - 1 ? Integer.MIN_VALUE : newest - oldest,
                    before < 0 ? Integer.MAX_VALUE : newest - before - 1);
            rest = before < 0 ? 0 : rest & ((1L << before) - 1);
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
        private final IntervalSet scratch = new IntervalSet();
        /** Between which months runs begin and end, both inclusive, as far as they do. */
        private int least = Integer.MAX_VALUE;

        private int most = Integer.MIN_VALUE;

        /** Creates a builder without a subject. */
        public Builder() {
            start.add(0);
        }

        /** Adds the next subject, with the months of a set. */
        public void add(IntervalSet set) {
            int count = set.runs();
            for (int run = 0; run < count; run++) {
                include(set.first(run), Integer.MIN_VALUE);
                include(set.last(run), Integer.MAX_VALUE);
            }
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

        private void include(int month, int open) {
            if (month != open) {
                least = Math.min(least, month);
                most = Math.max(most, month);
            }
        }

        /** Adds the next subject, with the months of a subject of another. */
        public void add(MonthIntervals other, int subject) {
            other.addTo(scratch.clear(), subject);
            add(scratch);
        }

        /** Returns the sets. */
        public MonthIntervals build() {
            MonthIntervals sets = new MonthIntervals(runs.toArray(), start.toArray(), others.toArray());
            if (least > most) {
                return sets.bits(0, true);
            }
            long between = (long) most - least;
            // The month after all, for whatever goes on, and likewise the one before.
            boolean isLimited = most < Integer.MAX_VALUE && least > Integer.MIN_VALUE;
            return isLimited && between + 2 < Long.SIZE ? sets.bits(most + 1, between + 2 < Integer.SIZE) : sets;
        }
    }

    /** Returns the same sets as bits. */
    private MonthIntervals bits(int newestMonth, boolean isShort) {
        int[] asInts = isShort ? new int[runs.length] : null;
        long[] asLongs = isShort ? null : new long[runs.length];
        for (int subject = 0; subject < runs.length; subject++) {
            long bits = window(subject, newestMonth);
            if (asInts != null) {
                asInts[subject] = (int) bits;
            } else if (asLongs != null) {
                asLongs[subject] = bits;
            }
        }
        return new MonthIntervals(asInts, asLongs, newestMonth);
    }
}
