package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes the way from measure to points: {@code threshold: 30000} for points that rise in proportion, or a {@code curve}
 * with one key, {@code linear}, {@code all-or-nothing} or {@code by-basis}.
 */
final class CurveDecoder {
    private static final Decoder<PointsCurve> LINEAR = Decoders.then(Scalars::number, PointsCurve::linear);
    private static final Decoder<PointsCurve> ALL_OR_NOTHING =
            Decoders.then(Scalars::number, PointsCurve::allOrNothing);

    private CurveDecoder() {}

    /** Decodes the curve among the keys of an indicator or a bracket. */
    static Field<PointsCurve> in(Fields fields) {
        return fields.requiredOneOf(Map.of("threshold", LINEAR, "curve", CurveDecoder::curve));
    }

    /** Decodes the curve among the keys of a variant, which need not have one. */
    static Optional<PointsCurve> ifAnyIn(Fields fields) {
        return fields.has("threshold", "curve") ? in(fields).found() : Optional.empty();
    }

    private static Optional<PointsCurve> curve(FileNode node) {
        Decoder<PointsCurve> byBasis = Decoders.then(Decoders.someOf(CurveDecoder::bracket), PointsCurve::byBasis);
        return Fields.<PointsCurve>decoder(fields -> fields.requiredOneOf(
                        Map.of("linear", LINEAR, "all-or-nothing", ALL_OR_NOTHING, "by-basis", byBasis)))
                .decode(node);
    }

    private static Optional<PointsCurve.Bracket> bracket(FileNode node) {
        return Fields.<PointsCurve.Bracket>decoder(fields -> {
                    Field<Ratio> from = fields.required("from", Scalars::number);
                    Optional<Ratio> to = fields.optional("to", Scalars::number);
                    Field<PointsCurve> curve = in(fields);
                    return () -> new PointsCurve.Bracket(from.get(), to, curve.get());
                })
                .decode(node);
    }
}
