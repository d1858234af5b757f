package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Bracket;
import io.github.pciscoring.core.ruleset.PointsCurve.Step;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated curves, of every kind. */
final class CurveArbitraries {
    private CurveArbitraries() {}

    /** Curves whose steps earn numbers of points with six decimals. */
    static Arbitrary<PointsCurve> of(Points maximum) {
        Arbitrary<PointsCurve> simple = Arbitraries.oneOf(
                thresholds().map(PointsCurve::linear), thresholds().map(PointsCurve::allOrNothing), steps(maximum));
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple), Tuple.of(2, brackets(simple)), Tuple.of(1, brackets(brackets(simple))));
    }

    private static Arbitrary<Ratio> thresholds() {
        return ParameterArbitraries.numbers().filter(number -> number.signum() > 0);
    }

    private static Arbitrary<PointsCurve> steps(Points maximum) {
        Arbitrary<Set<Long>> earned =
                Arbitraries.longs().between(1, maximum.micros()).set().ofMaxSize(3);
        Arbitrary<List<Ratio>> froms = thresholds()
                .list()
                .uniqueElements()
                .ofSize(4)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(earned, froms).as((micros, from) -> {
            TreeSet<Long> rising = new TreeSet<>(micros);
            rising.add(maximum.micros());
            List<Step> steps = new ArrayList<>();
            rising.forEach(points -> steps.add(new Step(from.get(steps.size()), Ratio.of(points, maximum.micros()))));
            return PointsCurve.steps(steps);
        });
    }

    private static Arbitrary<PointsCurve> brackets(Arbitrary<PointsCurve> curves) {
        Arbitrary<Ratio> ends = ParameterArbitraries.numbers();
        return Combinators.combine(ends, ends, Arbitraries.of(true, false), curves)
                .as((one, other, isOpen, curve) -> new Bracket(
                        one.compareTo(other) < 0 ? one : other,
                        isOpen ? Optional.empty() : Optional.of(one.compareTo(other) < 0 ? other : one),
                        curve))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PointsCurve::byBasis);
    }
}
