package io.github.pciscoring.core.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects faults: counts them all and keeps the first ones, in the order of tables and positions. Bad input of any size
 * costs no more memory than the limit allows. Not thread-safe.
 */
public final class FaultLog {
    private record Entry(Fault fault, long arrival) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.fault().table())
            .thenComparingLong(entry -> entry.fault().position())
            .thenComparingLong(Entry::arrival);

    private final int limit;
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(ORDER.reversed());
    private long count;

    /**
     * Creates an empty log.
     *
     * @param limit how many faults are kept at most, 1 or more
     */
    public FaultLog(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is below 1: " + limit);
        }
        this.limit = limit;
    }

    /** Takes a fault; faults on the same record stay in the order in which they came. */
    public void add(Fault fault) {
        kept.add(new Entry(fault, count++));
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    /** Returns how many faults came, kept or not. */
    public long count() {
        return count;
    }

    /** Returns whether no fault came. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the first faults, at most as many as the limit, by table, position and arrival. */
    public List<Fault> faults() {
        List<Entry> entries = new ArrayList<>(kept);
        entries.sort(ORDER);
        return entries.stream().map(Entry::fault).toList();
    }
}
