package io.github.pciscoring.benchmarks.compare;

/**
 * What a number should reach.
 *
 * @param sense whether more or less is better
 * @param bound the number itself reaches it
 */
public record Target(Sense sense, double bound) {
    /** Whether more or less is better. */
    public enum Sense {
        /** More is better. */
        AT_LEAST,
        /** Less is better. */
        AT_MOST,
        /** The number is only reported. */
        NONE
    }

    /** Only reported. */
    public static final Target NONE = new Target(Sense.NONE, 0);

    /** Returns the target of this number or more. */
    public static Target atLeast(double bound) {
        return new Target(Sense.AT_LEAST, bound);
    }

    /** Returns the target of this number or less. */
    public static Target atMost(double bound) {
        return new Target(Sense.AT_MOST, bound);
    }

    /** Returns whether a number reaches the target; any does where there is none. */
    public boolean reachedBy(double number) {
        return switch (sense) {
            case AT_LEAST -> number >= bound;
            case AT_MOST -> number <= bound;
            case NONE -> true;
        };
    }
}
