package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Step;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.tree.FileNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes points that rise in steps, like {@code [{from: 5, points: 10}, {from: 10, points: 15}]}, of which the last must
 * earn all points of the indicator.
 *
 * @param maximum these points; absent if they are at fault, so that it cannot be told which share the others are
 */
record StepsDecoder(Optional<Points> maximum) {
    /** A step as it is written. */
    private record Written(Ratio from, Points points) {
        Step of(Points maximum) {
            return new Step(
                    from,
                    maximum.equals(Points.ZERO)
                            ? Ratio.ZERO
                            : Ratio.of(points.micros()).dividedBy(Ratio.of(maximum.micros())));
        }
    }

    private static final Decoder<Written> STEP = Fields.decoder(fields -> {
        Field<Ratio> from = fields.required("from", Scalars::number);
        Field<Points> points = fields.required("points", Scalars::points);
        return () -> new Written(from.get(), points.get());
    });

    Optional<PointsCurve> decode(FileNode node) {
        Optional<List<Written>> steps = Decoders.someOf(STEP).decode(node);
        if (steps.isEmpty() || maximum.isEmpty()) {
            return Optional.empty();
        }
        int last = steps.get().size() - 1;
        if (!steps.get().get(last).points().equals(maximum.get())) {
            return node.nearest(last + ".points")
                    .reject("max-points, " + maximum.get() + ", which the last step must earn");
        }
        return Decoders.attempt(node, () -> curve(steps.get(), maximum.get()));
    }

    private static PointsCurve curve(List<Written> written, Points maximum) {
        List<Step> steps = new ArrayList<>();
        written.forEach(step -> steps.add(step.of(maximum)));
        return PointsCurve.steps(steps);
    }
}
