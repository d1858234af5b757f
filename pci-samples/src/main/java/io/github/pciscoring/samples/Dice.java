package io.github.pciscoring.samples;

import java.util.List;

/**
 * Random numbers that follow from a seed, a kind of account and its number, and from nothing else: so accounts can be made
 * in any order. Integer arithmetic, and {@code double} only where IEEE 754 leaves no choice. Not thread-safe.
 */
final class Dice {
    /** What the numbers are for; each kind has its own. */
    enum Kind {
        PARTNER,
        CUSTOMER,
        PERSON
    }

    // The constants of SplitMix64: an odd step that visits all states, and a mixer that spreads every bit.
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long MIX_A = 0xBF58476D1CE4E5B9L;
    private static final long MIX_B = 0x94D049BB133111EBL;

    private final long seed;
    private long state;

    Dice(long seed) {
        this.seed = seed;
    }

    /** Begins the numbers of an account. */
    @SuppressWarnings("EnumOrdinal") // the order of the kinds is part of what a seed means
    Dice begin(Kind kind, int number) {
        state = mix(mix(seed + STEP * (kind.ordinal() + 1)) + STEP * number);
        return this;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * MIX_A;
        mixed = (mixed ^ (mixed >>> 27)) * MIX_B;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    /** Returns a number from 0 to one below the bound, which is 1 or more. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Returns a number from 0 inclusive to 1 exclusive. */
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** Returns yes so many times of a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Returns a heavy-tailed number: it doubles, from the first on, with a fixed chance, up to about the most. */
    int doubling(int first, int percent, int most) {
        int count = first;
        while (count < most && chance(percent)) {
            count *= 2;
        }
        return count + below(count);
    }
}
