package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.Objects;

/** What an indicator measured for a partner: a value, or the reason why there is none (SPEC, Vocabulary). Thread-safe. */
public sealed interface Measurement {

    /** Returns the exact share of the maximum points that it earns by a curve, 0 to 1. */
    Ratio share(PointsCurve curve);

    /**
     * A measure.
     *
     * @param value the exact measure, in the indicator's unit; may be negative
     * @param basis what it stands on, such as a growth's baseline; 0 where there is none
     */
    record Value(Ratio value, Ratio basis) implements Measurement {
        /** Refuses a measure that is none. */
        public Value {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public Ratio share(PointsCurve curve) {
            return curve.share(value, basis);
        }
    }

    /**
     * No measure; it earns no points.
     *
     * @param reason why, for people
     */
    record Unavailable(String reason) implements Measurement {
        /** Refuses no reason. */
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Ratio share(PointsCurve curve) {
            return Ratio.ZERO;
        }
    }

    /** Returns a whole number as the measure. */
    static Measurement of(long value) {
        return of(Ratio.of(value));
    }

    /** Returns a ratio as the measure. */
    static Measurement of(Ratio value) {
        return new Value(value, Ratio.ZERO);
    }

    /** Returns a ratio as the measure, and the basis on which it stands. */
    static Measurement of(Ratio value, Ratio basis) {
        return new Value(value, basis);
    }

    /** Returns that there is no measure, and why. */
    static Measurement unavailable(String reason) {
        return new Unavailable(reason);
    }
}
