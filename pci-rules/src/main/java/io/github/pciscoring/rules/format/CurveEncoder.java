package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.ValueEncoder.number;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes the way from measure to points: the way back of {@link CurveDecoder}.
 *
 * @param maximum the most points of the indicator, in which steps are stated
 */
record CurveEncoder(Points maximum) {

    /** Adds the curve to the keys of an indicator or a bracket. */
    Keys to(Keys keys, PointsCurve curve) {
        if (curve instanceof PointsCurve.Linear linear) {
            return keys.with("threshold", number(linear.fullAt()));
        }
        return keys.with("curve", curve(curve));
    }

    private Node curve(PointsCurve curve) {
        if (curve instanceof PointsCurve.AllOrNothing all) {
            return new Keys().with("all-or-nothing", number(all.fullAt())).inline();
        } else if (curve instanceof PointsCurve.Steps steps) {
            return new Keys()
                    .with("steps", YamlNodes.lines(YamlNodes.all(steps.steps(), this::step)))
                    .lines();
        } else if (curve instanceof PointsCurve.ByBasis byBasis) {
            return new Keys()
                    .with("by-basis", YamlNodes.lines(YamlNodes.all(byBasis.brackets(), this::bracket)))
                    .lines();
        }
        throw new AssertionError(curve);
    }

    private Node step(PointsCurve.Step step) {
        Ratio points = step.share().times(Ratio.of(maximum.toBigDecimal()));
        return new Keys()
                .with("from", number(step.from()))
                .with("points", number(points))
                .inline();
    }

    private Node bracket(PointsCurve.Bracket bracket) {
        Keys keys = new Keys()
                .with("from", number(bracket.from()))
                .with("to", bracket.to().map(ValueEncoder::number));
        return to(keys, bracket.curve()).inline();
    }
}
