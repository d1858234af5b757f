package io.github.pciscoring.insight.plan;

import java.util.Arrays;

/**
 * The least cost, and for that the fewest units, of earning so much or more with some indicators: steps that rise in all
 * three. Where there are too many steps, some are left out such that what is told is never too much. Thread-safe.
 */
final class Front {
    private static final int MOST = 4_096;

    private final int size;
    private final long[] nanos;
    private final long[] cost;
    private final long[] units;

    private Front(int size, long[] nanos, long[] cost, long[] units) {
        this.size = size;
        this.nanos = nanos;
        this.cost = cost;
        this.units = units;
    }

    /** Returns that of no indicator. */
    static Front empty() {
        return new Front(1, new long[1], new long[1], new long[1]);
    }

    /** Returns that of these indicators and another one; more than so many billionths are not told apart. */
    Front with(Choice choice, long most) {
        Front all = null;
        for (int i = choice.fewest(); i < choice.size(); i++) {
            Front moved = moved(choice.nanos()[i], choice.cost()[i], choice.units()[i], most);
            all = all == null ? moved : all.merged(moved);
        }
        return all == null ? new Front(0, new long[0], new long[0], new long[0]) : all;
    }

    private Front moved(long byNanos, long byCost, long byUnits, long most) {
        long[] movedNanos = new long[size];
        long[] movedCost = new long[size];
        long[] movedUnits = new long[size];
        int count = 0;
        for (int i = 0; i < size && (count == 0 || movedNanos[count - 1] < most); i++) {
            movedNanos[count] = Math.min(most, nanos[i] + byNanos);
            movedCost[count] = Math.addExact(cost[i], byCost);
            movedUnits[count] = units[i] + byUnits;
            count++;
        }
        return new Front(count, movedNanos, movedCost, movedUnits);
    }

    /** Returns the better of two, from the most earned down: what costs no less and earns no more goes. */
    private Front merged(Front other) {
        long[] mergedNanos = new long[size + other.size];
        long[] mergedCost = new long[size + other.size];
        long[] mergedUnits = new long[size + other.size];
        int mine = size - 1;
        int theirs = other.size - 1;
        int at = mergedNanos.length;
        while (mine >= 0 || theirs >= 0) {
            boolean takeMine = theirs < 0 || (mine >= 0 && comesAfter(mine, other, theirs));
            Front from = takeMine ? this : other;
            int i = takeMine ? mine-- : theirs--;
            if (at == mergedNanos.length || isLess(from.cost[i], from.units[i], mergedCost[at], mergedUnits[at])) {
                at--;
                mergedNanos[at] = from.nanos[i];
                mergedCost[at] = from.cost[i];
                mergedUnits[at] = from.units[i];
            }
        }
        int end = mergedNanos.length;
        return new Front(
                        end - at,
                        Arrays.copyOfRange(mergedNanos, at, end),
                        Arrays.copyOfRange(mergedCost, at, end),
                        Arrays.copyOfRange(mergedUnits, at, end))
                .thinned();
    }

    /** Returns whether a step of this earns more than one of another, or as much for less. */
    private boolean comesAfter(int mine, Front other, int theirs) {
        return nanos[mine] != other.nanos[theirs]
                ? nanos[mine] > other.nanos[theirs]
                : isLess(cost[mine], units[mine], other.cost[theirs], other.units[theirs]);
    }

    /** Returns this with half the steps, each of which earns what the one above did and costs what the one below did. */
    private Front thinned() {
        if (size <= MOST) {
            return this;
        }
        int half = (size + 1) / 2;
        long[] fewNanos = new long[half];
        long[] fewCost = new long[half];
        long[] fewUnits = new long[half];
        for (int i = 0; i < half; i++) {
            fewNanos[i] = nanos[Math.min(size - 1, 2 * i + 1)];
            fewCost[i] = cost[2 * i];
            fewUnits[i] = units[2 * i];
        }
        return new Front(half, fewNanos, fewCost, fewUnits);
    }

    /** Returns the step that earns so much at least; -1 if there is none. */
    int find(long needed) {
        if (size == 0 || nanos[size - 1] < needed) {
            return -1;
        }
        int found = Arrays.binarySearch(nanos, 0, size, needed);
        return found >= 0 ? found : -found - 1;
    }

    long cost(int step) {
        return cost[step];
    }

    long units(int step) {
        return units[step];
    }

    /** Returns whether a cost, and for the same cost a number of units, is less than another. */
    static boolean isLess(long cost, long units, long otherCost, long otherUnits) {
        return cost != otherCost ? cost < otherCost : units < otherUnits;
    }
}
