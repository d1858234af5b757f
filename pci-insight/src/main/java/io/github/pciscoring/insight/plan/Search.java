package io.github.pciscoring.insight.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest combinations, best first: indicator by indicator, that of which a unit earns most first, it goes on with
 * what is cheapest together with the bound of what it still lacks. Used once, by one thread.
 */
final class Search {
    /** How many beginnings of combinations are looked at before it gives up. */
    static final int MOST_LOOKED_AT = 400_000;

    /** The beginning of a combination, or a whole one, after which there are no units. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Node(int[] chosen, long[] earned, long cost, long units, Bounds.Bound least, boolean whole) {}

    private final Goal goal;
    private final int wanted;
    private final int mostLookedAt;
    private final List<Choice> choices;
    private final Bounds bounds;
    private final PriorityQueue<Node> open = new PriorityQueue<>(Search::compare);
    /** The best whole ones found, worst first. */
    private final PriorityQueue<Node> known = new PriorityQueue<>(Comparator.<Node>comparingLong(Node::cost)
            .thenComparingLong(Node::units)
            .reversed());

    private int lookedAt;

    Search(Goal goal, List<Choice> choices, int wanted) {
        this(goal, choices, wanted, MOST_LOOKED_AT);
    }

    Search(Goal goal, List<Choice> choices, int wanted, int mostLookedAt) {
        this.goal = goal;
        this.wanted = wanted;
        this.mostLookedAt = mostLookedAt;
        this.choices = choices.stream()
                .sorted(Comparator.comparingLong(Choice::steepest).reversed().thenComparingInt(Choice::place))
                .toList();
        long[] now = new long[goal.rules().size()];
        for (int place = 0; place < now.length; place++) {
            now[place] = goal.nanos(place, 0);
        }
        this.bounds = new Bounds(goal, this.choices, now);
    }

    /**
     * Returns the cheapest; where it gave up, those that it could prove, and then some good ones. They are given as places among the gains by place in the rule set, in the order that {@link Plan} documents.
     */
    List<int[]> run() {
        List<Node> found = new ArrayList<>();
        Node root = new Node(new int[0], new long[bounds.sums()], 0, 0, new Bounds.Bound(0, 0), false);
        open.add(root);
        while (!open.isEmpty() && found.size() < wanted && lookedAt < mostLookedAt) {
            Node best = open.remove();
            if (best.whole()) {
                found.add(best);
            } else if (found.stream().noneMatch(other -> isWithin(other.chosen(), best.chosen()))) {
                goOn(best);
            }
        }
        List<int[]> cheapest = new ArrayList<>();
        found.forEach(node -> cheapest.add(byPlace(node.chosen())));
        while (!proved() && !open.isEmpty() && cheapest.size() < wanted) {
            finished(open.remove()).map(this::spared).map(this::byPlace).ifPresent(whole -> {
                if (cheapest.stream().noneMatch(other -> Arrays.equals(other, whole))) {
                    cheapest.add(whole);
                }
            });
        }
        return cheapest;
    }

    /** Returns whether nothing cheaper can have been missed. */
    boolean proved() {
        return lookedAt < mostLookedAt;
    }

    int lookedAt() {
        return lookedAt;
    }

    private static boolean isWithin(int[] whole, int[] beginning) {
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] > (i < beginning.length ? beginning[i] : 0)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on with what looks cheapest, without looking back; absent if that leads nowhere. */
    private Optional<int[]> finished(Node node) {
        Node last = node;
        while (!last.whole()) {
            int depth = last.chosen().length;
            List<Node> next = depth == choices.size() ? List.of() : next(last);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            last = Collections.min(next, Search::compare);
        }
        return Optional.of(last.chosen());
    }

    /** Takes away units that are not needed, those of the indicators decided last first. */
    private int[] spared(int[] whole) {
        int[] fewer = whole.clone();
        for (int i = fewer.length - 1; i >= 0; i--) {
            while (fewer[i] > 0) {
                fewer[i]--;
                if (!goal.isReached(byPlace(fewer))) {
                    fewer[i]++;
                    break;
                }
            }
        }
        return fewer;
    }

    private void goOn(Node node) {
        for (Node next : next(node)) {
            if (!isWorse(next)) {
                if (!next.whole()) {
                    open.add(next);
                } else if (isMinimal(next.chosen())) {
                    open.add(next);
                    known.add(next);
                    if (known.size() > wanted) {
                        known.remove();
                    }
                }
            }
        }
    }

    /** Returns what a beginning can be followed by: each number of the next indicator's units, up to one that is enough. */
    private List<Node> next(Node node) {
        List<Node> all = new ArrayList<>();
        int depth = node.chosen().length;
        Choice choice = choices.get(depth);
        for (int i = choice.fewest(); i < choice.size(); i++) {
            lookedAt++;
            int[] chosen = Arrays.copyOf(node.chosen(), depth + 1);
            chosen[depth] = i;
            long[] earned = node.earned().clone();
            for (int sum = 0; sum < earned.length; sum++) {
                earned[sum] += bounds.counts(sum, choice) ? choice.nanos()[i] : 0;
            }
            long cost = Math.addExact(node.cost(), choice.cost()[i]);
            long units = node.units() + choice.units()[i];
            if (isReached(chosen, earned)) {
                all.add(new Node(chosen, earned, cost, units, new Bounds.Bound(cost, units), true));
                break;
            }
            if (depth + 1 < choices.size()) {
                Bounds.Bound rest = bounds.rest(depth + 1, earned);
                if (rest.cost() >= 0) {
                    Bounds.Bound least = new Bounds.Bound(Math.addExact(cost, rest.cost()), units + rest.units());
                    all.add(new Node(chosen, earned, cost, units, least, false));
                }
            }
        }
        return all;
    }

    /** Returns whether there are enough that are better. */
    private boolean isWorse(Node node) {
        Node worst = known.size() < wanted ? null : known.peek();
        return worst != null
                && Front.isLess(
                        worst.cost(),
                        worst.units(),
                        node.least().cost(),
                        node.least().units());
    }

    /** Returns whether the beginning of a combination reaches the target without units of what follows. */
    private boolean isReached(int[] chosen, long[] earned) {
        for (int i = chosen.length; i < choices.size(); i++) {
            if (choices.get(i).fewest() > 0) {
                return false;
            }
        }
        boolean surely = true;
        for (int sum = 0; sum < earned.length; sum++) {
            long all = earned[sum];
            for (int i = chosen.length; i < choices.size(); i++) {
                all += bounds.counts(sum, choices.get(i)) ? choices.get(i).nanos()[0] : 0;
            }
            if (all < bounds.needed(sum)) {
                return false;
            }
            surely &= all - goal.slack() >= bounds.needed(sum);
        }
        return surely || goal.isReached(byPlace(chosen));
    }

    /** Returns whether no unit can be spared. */
    private boolean isMinimal(int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] > 0) {
                int[] fewer = chosen.clone();
                fewer[i]--;
                if (goal.isReached(byPlace(fewer))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int[] byPlace(int[] chosen) {
        int[] byPlace = new int[goal.rules().size()];
        for (int i = 0; i < chosen.length; i++) {
            byPlace[choices.get(i).place()] = chosen[i];
        }
        return byPlace;
    }

    /** Compares what they cost at least, then the units, then what they begin with: more of what earns most comes first. */
    private static int compare(Node one, Node other) {
        int least = Long.compare(one.least().cost(), other.least().cost());
        least = least == 0 ? Long.compare(one.least().units(), other.least().units()) : least;
        int common = Math.min(one.chosen().length, other.chosen().length);
        for (int i = 0; least == 0 && i < common; i++) {
            least = Integer.compare(other.chosen()[i], one.chosen()[i]);
        }
        return least == 0 ? Boolean.compare(other.whole(), one.whole()) : least;
    }
}
