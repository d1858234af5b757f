package io.github.pciscoring.insight.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * What the rest of a combination costs at least, from each indicator on: never too much, and where a target asks for a total
 * only, as good as exactly. Thread-safe.
 */
final class Bounds {
    /** A sum that a target asks for, of all indicators or of a category's. */
    private record Sum(long needed, BitSet counts, List<Front> fronts) {}

    /** A cost, and the number of units. */
    record Bound(long cost, long units) {}

    private final List<Choice> choices;
    private final List<Sum> sums = new ArrayList<>();

    /**
     * Creates them.
     *
     * @param choices the indicators with a choice, in the order in which they are decided
     * @param now by place in the rule set, what is earned without any units, in billionths
     */
    Bounds(Goal goal, List<Choice> choices, long[] now) {
        this.choices = choices;
        BitSet all = new BitSet();
        all.set(0, now.length);
        sums.add(sum(goal.total(), all, now));
        new TreeMap<>(goal.categories()).forEach((category, minimum) -> {
            BitSet counts = new BitSet();
            for (int place = 0; place < now.length; place++) {
                counts.set(place, goal.category(place).equals(category));
            }
            sums.add(sum(minimum, counts, now));
        });
    }

    private Sum sum(long minimum, BitSet counts, long[] now) {
        long needed = minimum;
        for (int place = 0; place < now.length; place++) {
            needed -= counts.get(place) ? now[place] : 0;
        }
        for (Choice choice : choices) {
            // Choices are counted in full, from no units on.
            needed += counts.get(choice.place()) ? now[choice.place()] : 0;
        }
        List<Front> fronts = new ArrayList<>(List.of(Front.empty()));
        for (int i = choices.size() - 1; i >= 0; i--) {
            Front rest = fronts.get(fronts.size() - 1);
            fronts.add(counts.get(choices.get(i).place()) ? rest.with(choices.get(i), Math.max(0, needed)) : rest);
        }
        Collections.reverse(fronts);
        return new Sum(needed, counts, fronts);
    }

    int sums() {
        return sums.size();
    }

    /** Returns what a sum asks for, in billionths. */
    long needed(int sum) {
        return sums.get(sum).needed();
    }

    boolean counts(int sum, Choice choice) {
        return sums.get(sum).counts().get(choice.place());
    }

    /**
     * Returns what the indicators from one on cost at least; with a negative cost if they cannot do it.
     *
     * @param earned what those before it earn of each sum
     */
    Bound rest(int from, long[] earned) {
        int total = step(0, from, earned);
        if (total < 0) {
            return new Bound(-1, 0);
        }
        long cost = sums.get(0).fronts().get(from).cost(total);
        long units = sums.get(0).fronts().get(from).units(total);
        long costOfCategories = 0;
        long unitsOfCategories = 0;
        for (int sum = 1; sum < sums.size(); sum++) {
            int step = step(sum, from, earned);
            if (step < 0) {
                return new Bound(-1, 0);
            }
            costOfCategories += sums.get(sum).fronts().get(from).cost(step);
            unitsOfCategories += sums.get(sum).fronts().get(from).units(step);
        }
        return Front.isLess(cost, units, costOfCategories, unitsOfCategories)
                ? new Bound(costOfCategories, unitsOfCategories)
                : new Bound(cost, units);
    }

    private int step(int sum, int from, long[] earned) {
        return sums.get(sum).fronts().get(from).find(sums.get(sum).needed() - earned[sum]);
    }
}
