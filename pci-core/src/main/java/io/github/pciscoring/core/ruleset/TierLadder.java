package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The tiers of a programme (SPEC, Score).
 *
 * @param tiers the tiers, lowest first, each with a higher minimum than the one before; may be empty
 */
public record TierLadder(List<Tier> tiers) {

    /**
     * A tier.
     *
     * @param name the open, non-empty name
     * @param minimum the smallest total that reaches it, inclusive
     */
    public record Tier(String name, Points minimum) {
        /** Refuses an empty name. */
        public Tier {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a tier without a name");
            }
        }
    }

    /** Copies; refuses tiers out of order and names used twice. */
    public TierLadder {
        tiers = ImmutableList.copyOf(tiers);
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).minimum().compareTo(tiers.get(i - 1).minimum()) <= 0) {
                throw new IllegalArgumentException("tier " + tiers.get(i).name() + " does not ask for more than "
                        + tiers.get(i - 1).name());
            }
        }
        if (tiers.stream().map(Tier::name).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("two tiers with one name");
        }
    }

    /** Returns the highest tier that a total reaches, compared as it is; absent below the lowest. */
    public Optional<Tier> reachedBy(Points total) {
        for (int i = tiers.size() - 1; i >= 0; i--) {
            if (total.compareTo(tiers.get(i).minimum()) >= 0) {
                return Optional.of(tiers.get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the lowest tier that a total does not reach yet; absent when it has reached the highest. */
    public Optional<Tier> nextAbove(Points total) {
        return tiers.stream()
                .filter(tier -> total.compareTo(tier.minimum()) < 0)
                .findFirst();
    }
}
