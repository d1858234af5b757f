package io.github.pciscoring.core.columns;

import io.github.pciscoring.core.facts.MonthRange;
import java.util.Arrays;

/**
 * A set of months that can be changed: the scratch paper on which months are united, intersected and taken away. Runs
 * come out ascending, neither overlapping nor touching. Not thread-safe.
 */
public final class IntervalSet {
    /** Runs as {@code first << 32 | last}, so that sorting the longs sorts by the first month. */
    private long[] runs = new long[8];

    private int size;
    private boolean normal = true;

    /** Takes all months out. */
    public IntervalSet clear() {
        size = 0;
        normal = true;
        return this;
    }

    /** Adds the months from one to another, both inclusive; adds none if the last is before the first. */
    public IntervalSet add(int first, int last) {
        if (first <= last) {
            normal = normal && (size == 0 || first - 1L > last(size - 1));
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, Growth.next(size));
            }
            runs[size++] = run(first, last);
        }
        return this;
    }

    /** Adds all months of another set. */
    public IntervalSet addAll(IntervalSet other) {
        for (int run = 0, count = other.runs(); run < count; run++) {
            add(other.first(run), other.last(run));
        }
        return this;
    }

    /** Returns the number of runs; to be called before they are read. */
    public int runs() {
        if (!normal) {
            normalise();
        }
        return size;
    }

    /** Returns the first month of a run, inclusive. */
    public int first(int run) {
        return (int) (runs[run] >> Integer.SIZE);
    }

    /** Returns the last month of a run, inclusive. */
    public int last(int run) {
        return (int) runs[run];
    }

    /** Puts into this set, cleared first, the months that are in both of two other sets. */
    public IntervalSet setIntersection(IntervalSet a, IntervalSet b) {
        clear();
        int countA = a.runs();
        int countB = b.runs();
        for (int i = 0, j = 0; i < countA && j < countB; ) {
            add(Math.max(a.first(i), b.first(j)), Math.min(a.last(i), b.last(j)));
            if (a.last(i) < b.last(j)) {
                i++;
            } else {
                j++;
            }
        }
        return this;
    }

    /** Puts into this set, cleared first, the months that are in one set but not in another. */
    public IntervalSet setDifference(IntervalSet a, IntervalSet b) {
        clear();
        int countA = a.runs();
        int countB = b.runs();
        for (int i = 0, j = 0; i < countA; i++) {
            long from = a.first(i);
            while (j < countB && b.last(j) < from) {
                j++;
            }
            for (int k = j; k < countB && b.first(k) <= a.last(i); k++) {
                if (b.first(k) > from) {
                    add((int) from, b.first(k) - 1);
                }
                from = b.last(k) + 1L;
            }
            if (from <= a.last(i)) {
                add((int) from, a.last(i));
            }
        }
        return this;
    }

    private void normalise() {
        Arrays.sort(runs, 0, size);
        int kept = 0;
        for (int run = 1; run < size; run++) {
            if (last(kept) >= first(run) - 1L) {
                runs[kept] = run(first(kept), Math.max(last(kept), last(run)));
            } else {
                runs[++kept] = runs[run];
            }
        }
        size = kept + 1;
        normal = true;
    }

    static long run(int first, int last) {
        return (long) first << Integer.SIZE | (last & 0xFFFF_FFFFL);
    }

    /** Returns the runs as people write them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int run = 0, count = runs(); run < count; run++) {
            text.append(run == 0 ? "" : ", ").append(new MonthRange(first(run), last(run)));
        }
        return text.toString();
    }
}
