package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tiers of a programme (SPEC, Score).
 *
 * @param tiers the tiers, lowest first; each asks for more than the one before: for a higher total, or for the same total
 *     and more besides. May be empty
 */
public record TierLadder(List<Tier> tiers) {

    /**
     * A tier. Its minima are inclusive, and all of them must be reached.
     *
     * @param name the open, non-empty name
     * @param minimum the smallest total that reaches it
     * @param perIndicator the fewest points of single indicators, by id; none are asked of those not named
     * @param perCategory the fewest points of all indicators of a category together, by category; likewise
     */
    public record Tier(String name, Points minimum, Map<String, Points> perIndicator, Map<String, Points> perCategory) {
        /** Copies and sorts; refuses an empty name. */
        public Tier {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a tier without a name");
            }
            perIndicator = ImmutableSortedMap.copyOf(perIndicator);
            perCategory = ImmutableSortedMap.copyOf(perCategory);
        }

        /** Creates a tier that asks for a total and nothing else. */
        public Tier(String name, Points minimum) {
            this(name, minimum, Map.of(), Map.of());
        }

        /** Returns the tier with these minima of single indicators, by id. */
        public Tier withPerIndicator(Map<String, Points> minima) {
            return new Tier(name, minimum, minima, perCategory);
        }

        /** Returns the tier with these minima of categories. */
        public Tier withPerCategory(Map<String, Points> minima) {
            return new Tier(name, minimum, perIndicator, minima);
        }

        /**
         * Returns the minima that are not reached, of the total first, then of indicators and of categories, each in the rule
         * set's order; none if the tier is reached.
         *
         * @throws IllegalArgumentException if there is a minimum of an indicator or category that nothing was earned for
         */
        public List<Shortfall> shortfalls(EarnedPoints earned) {
            List<Shortfall> missed = new ArrayList<>();
            add(missed, Shortfall.Scope.TOTAL, Map.of("", minimum), Map.of("", earned.total()));
            if (!perIndicator.isEmpty()) {
                add(missed, Shortfall.Scope.INDICATOR, perIndicator, earned.byIndicator());
            }
            if (!perCategory.isEmpty()) {
                add(missed, Shortfall.Scope.CATEGORY, perCategory, earned.byCategory());
            }
            return missed;
        }

        private static void add(
                List<Shortfall> missed, Shortfall.Scope scope, Map<String, Points> minima, Map<String, Points> earned) {
            if (!earned.keySet().containsAll(minima.keySet())) {
                throw new IllegalArgumentException(
                        "a minimum of what is not there: " + Sets.difference(minima.keySet(), earned.keySet()));
            }
            earned.forEach((name, points) -> {
                Points least = minima.getOrDefault(name, Points.ZERO);
                if (points.compareTo(least) < 0) {
                    missed.add(new Shortfall(scope, name, least, points));
                }
            });
        }

        private boolean asksForMoreThan(Tier other) {
            int total = minimum.compareTo(other.minimum);
            return total > 0
                    || (total == 0
                            && noneLess(perIndicator, other.perIndicator)
                            && noneLess(perCategory, other.perCategory)
                            && !(noneLess(other.perIndicator, perIndicator)
                                    && noneLess(other.perCategory, perCategory)));
        }

        private static boolean noneLess(Map<String, Points> minima, Map<String, Points> than) {
            return than.entrySet().stream()
                    .allMatch(other ->
                            minima.getOrDefault(other.getKey(), Points.ZERO).compareTo(other.getValue()) >= 0);
        }
    }

    /** Copies; refuses tiers out of order and names used twice. */
    public TierLadder {
        tiers = ImmutableList.copyOf(tiers);
        for (int i = 1; i < tiers.size(); i++) {
            if (!tiers.get(i).asksForMoreThan(tiers.get(i - 1))) {
                throw new IllegalArgumentException("tier " + tiers.get(i).name() + " does not ask for more than "
                        + tiers.get(i - 1).name());
            }
        }
        if (tiers.stream().map(Tier::name).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("two tiers with one name");
        }
    }

    /** Returns the highest tier of which all minima are reached, compared as they are; absent if there is none. */
    public Optional<Tier> reachedBy(EarnedPoints earned) {
        int reached = indexReachedBy(earned);
        return reached < 0 ? Optional.empty() : Optional.of(tiers.get(reached));
    }

    /** Returns the tier above the one that is reached, or the lowest if none is; absent when the highest is reached. */
    public Optional<Tier> nextAbove(EarnedPoints earned) {
        int next = indexReachedBy(earned) + 1;
        return next == tiers.size() ? Optional.empty() : Optional.of(tiers.get(next));
    }

    private int indexReachedBy(EarnedPoints earned) {
        int index = tiers.size() - 1;
        while (index >= 0 && !tiers.get(index).shortfalls(earned).isEmpty()) {
            index--;
        }
        return index;
    }
}
