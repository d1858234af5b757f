package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a measure into an exact share of an indicator's maximum points, 0 to 1 (SPEC, Score). All curves
 * are non-decreasing in the measure. Thread-safe.
 */
public sealed interface PointsCurve {

    /**
     * Returns the share that a measure earns.
     *
     * @param measure the exact measure, in the indicator's unit
     * @param basis what the measure stands on, such as a growth's baseline; 0 where there is none
     */
    Ratio share(Ratio measure, Ratio basis);

    /** Returns the smallest measure that earns all points, where that does not depend on the basis. */
    Optional<Ratio> threshold();

    /** Returns the curve that rises in proportion, from 0 at a measure of 0 to 1 at the threshold and beyond. */
    static PointsCurve linear(Ratio threshold) {
        return new Linear(threshold);
    }

    /** Returns the curve that is 0 below the threshold, and 1 at it and beyond. */
    static PointsCurve allOrNothing(Ratio threshold) {
        return new AllOrNothing(threshold);
    }

    /** Returns the curve that rises at once at each of some measures, and is 0 below the first. */
    static PointsCurve steps(List<Step> steps) {
        return new Steps(steps);
    }

    /** Returns the curve that the basis chooses from brackets; a basis in no bracket earns nothing. */
    static PointsCurve byBasis(List<Bracket> brackets) {
        return new ByBasis(brackets);
    }

    /**
     * Rises in proportion.
     *
     * @param fullAt the threshold, above 0
     */
    record Linear(Ratio fullAt) implements PointsCurve {
        /** Refuses a threshold that is not above 0. */
        public Linear {
            requirePositive(fullAt);
        }

        @Override
        public Ratio share(Ratio measure, Ratio basis) {
            return measure.signum() <= 0
                    ? Ratio.ZERO
                    : measure.dividedBy(fullAt).clampedToUnit();
        }

        @Override
        public Optional<Ratio> threshold() {
            return Optional.of(fullAt);
        }
    }

    /**
     * Nothing below, everything from the threshold on.
     *
     * @param fullAt the threshold, above 0
     */
    record AllOrNothing(Ratio fullAt) implements PointsCurve {
        /** Refuses a threshold that is not above 0. */
        public AllOrNothing {
            requirePositive(fullAt);
        }

        @Override
        public Ratio share(Ratio measure, Ratio basis) {
            return measure.compareTo(fullAt) >= 0 ? Ratio.ONE : Ratio.ZERO;
        }

        @Override
        public Optional<Ratio> threshold() {
            return Optional.of(fullAt);
        }
    }

    /**
     * Nothing below the first step; from each step on, what it earns.
     *
     * @param steps the steps, each from a larger measure on and earning more than the one before; the last earns all
     */
    record Steps(List<Step> steps) implements PointsCurve {
        /** Copies; refuses an empty list, steps that do not rise, and a last one that does not earn all. */
        public Steps {
            steps = ImmutableList.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("no step");
            }
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
                    throw new IllegalArgumentException("the step from "
                            + steps.get(i).from() + " does not lie above the one before, from "
                            + steps.get(i - 1).from());
                }
                if (steps.get(i).share().compareTo(steps.get(i - 1).share()) <= 0) {
                    throw new IllegalArgumentException("the step from "
                            + steps.get(i).from() + " does not earn more than the one before, from "
                            + steps.get(i - 1).from());
                }
            }
            Step last = steps.get(steps.size() - 1);
            if (!last.share().equals(Ratio.ONE)) {
                throw new IllegalArgumentException(
                        "the last step, from " + last.from() + ", earns not all but a share of " + last.share());
            }
        }

        @Override
        public Ratio share(Ratio measure, Ratio basis) {
            Ratio share = Ratio.ZERO;
            for (Step step : steps) {
                if (measure.compareTo(step.from()) < 0) {
                    break;
                }
                share = step.share();
            }
            return share;
        }

        @Override
        public Optional<Ratio> threshold() {
            return Optional.of(steps.get(steps.size() - 1).from());
        }
    }

    /**
     * A step.
     *
     * @param from the smallest measure that takes it, inclusive; above 0
     * @param share the share of the maximum points that it earns, above 0
     */
    record Step(Ratio from, Ratio share) {
        /** Refuses a measure that is not above 0, and a step that earns nothing. */
        public Step {
            if (from.signum() <= 0) {
                throw new IllegalArgumentException("the step from " + from + " is not from a measure above 0");
            }
            if (share.signum() <= 0) {
                throw new IllegalArgumentException("the step from " + from + " earns nothing");
            }
        }
    }

    /**
     * Another curve for each bracket of the basis.
     *
     * @param brackets the brackets; the first that holds the basis decides
     */
    record ByBasis(List<Bracket> brackets) implements PointsCurve {
        /** Copies; refuses an empty list. */
        public ByBasis {
            brackets = ImmutableList.copyOf(brackets);
            if (brackets.isEmpty()) {
                throw new IllegalArgumentException("no bracket");
            }
        }

        @Override
        public Ratio share(Ratio measure, Ratio basis) {
            for (Bracket bracket : brackets) {
                if (bracket.contains(basis)) {
                    return bracket.curve().share(measure, basis);
                }
            }
            return Ratio.ZERO;
        }

        @Override
        public Optional<Ratio> threshold() {
            return Optional.empty();
        }
    }

    /**
     * A range of the basis and the curve that holds in it.
     *
     * @param from the smallest basis in the bracket, inclusive
     * @param to the largest, inclusive; absent for no limit
     * @param curve the curve
     */
    record Bracket(Ratio from, Optional<Ratio> to, PointsCurve curve) {
        /** Refuses a bracket that ends below its start. */
        public Bracket {
            if (to.isPresent() && to.get().compareTo(from) < 0) {
                throw new IllegalArgumentException("a bracket from " + from + " to " + to.get());
            }
        }

        boolean contains(Ratio basis) {
            return basis.compareTo(from) >= 0 && (to.isEmpty() || basis.compareTo(to.get()) <= 0);
        }
    }

    private static void requirePositive(Ratio threshold) {
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException("threshold is not above 0: " + threshold);
        }
    }
}
