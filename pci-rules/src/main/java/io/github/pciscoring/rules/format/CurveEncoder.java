package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import org.snakeyaml.engine.v2.nodes.Node;

/** Encodes the way from measure to points: the way back of {@link CurveDecoder}. */
final class CurveEncoder {
    private CurveEncoder() {}

    /** Adds the curve to the keys of an indicator or a bracket. */
    static Keys to(Keys keys, PointsCurve curve) {
        if (curve instanceof PointsCurve.Linear linear) {
            return keys.with("threshold", ValueEncoder.number(linear.fullAt()));
        }
        return keys.with("curve", curve(curve));
    }

    private static Node curve(PointsCurve curve) {
        if (curve instanceof PointsCurve.AllOrNothing all) {
            return new Keys()
                    .with("all-or-nothing", ValueEncoder.number(all.fullAt()))
                    .inline();
        } else if (curve instanceof PointsCurve.ByBasis byBasis) {
            return new Keys()
                    .with("by-basis", YamlNodes.lines(YamlNodes.all(byBasis.brackets(), CurveEncoder::bracket)))
                    .lines();
        }
        throw new AssertionError(curve);
    }

    private static Node bracket(PointsCurve.Bracket bracket) {
        Keys keys = new Keys()
                .with("from", ValueEncoder.number(bracket.from()))
                .with("to", bracket.to().map(ValueEncoder::number));
        return to(keys, bracket.curve()).inline();
    }
}
