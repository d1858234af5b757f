package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.tree.FileNode;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes the way from measure to points: {@code threshold: 30000} for points that rise in proportion, or a {@code curve}
 * with one key, {@code linear}, {@code all-or-nothing}, {@code steps} or {@code by-basis}.
 */
final class CurveDecoder {
    private static final Decoder<PointsCurve> LINEAR = Decoders.then(Scalars::number, PointsCurve::linear);
    private static final Decoder<PointsCurve> ALL_OR_NOTHING =
            Decoders.then(Scalars::number, PointsCurve::allOrNothing);

    /** The most points of the indicator; absent if that is at fault, in which case no curve can be made of steps. */
    private final Optional<Points> maximum;

    private CurveDecoder(Optional<Points> maximum) {
        this.maximum = maximum;
    }

    /** Decodes the curve among the keys of an indicator that earns so many points at most. */
    static Field<PointsCurve> in(Fields fields, Optional<Points> maximum) {
        return new CurveDecoder(maximum).in(fields);
    }

    /** Decodes the curve among the keys of a variant, which need not have one. */
    static Optional<PointsCurve> ifAnyIn(Fields fields, Optional<Points> maximum) {
        return fields.has("threshold", "curve") ? in(fields, maximum).found() : Optional.empty();
    }

    private Field<PointsCurve> in(Fields fields) {
        return fields.requiredOneOf(Map.of("threshold", LINEAR, "curve", this::curve));
    }

    private Optional<PointsCurve> curve(FileNode node) {
        Decoder<PointsCurve> byBasis = Decoders.then(Decoders.someOf(this::bracket), PointsCurve::byBasis);
        return Fields.<PointsCurve>decoder(fields -> fields.requiredOneOf(Map.of(
                        "linear",
                        LINEAR,
                        "all-or-nothing",
                        ALL_OR_NOTHING,
                        "steps",
                        new StepsDecoder(maximum)::decode,
                        "by-basis",
                        byBasis)))
                .decode(node);
    }

    private Optional<PointsCurve.Bracket> bracket(FileNode node) {
        return Fields.<PointsCurve.Bracket>decoder(fields -> {
                    Field<Ratio> from = fields.required("from", Scalars::number);
                    Optional<Ratio> to = fields.optional("to", Scalars::number);
                    Field<PointsCurve> curve = in(fields);
                    return () -> new PointsCurve.Bracket(from.get(), to, curve.get());
                })
                .decode(node);
    }
}
