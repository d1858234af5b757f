package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PointsCurveProperties {

    @Property
    void share_largerMeasure_isNeverASmallerShare(
            @ForAll("curves") PointsCurve curve,
            @ForAll("measures") Ratio a,
            @ForAll("measures") Ratio b,
            @ForAll("measures") Ratio basis) {
        Ratio less = a.compareTo(b) <= 0 ? a : b;
        Ratio more = a.compareTo(b) <= 0 ? b : a;
        assertThat(curve.share(more, basis)).isGreaterThanOrEqualTo(curve.share(less, basis));
        assertThat(curve.share(a, basis)).isBetween(Ratio.ZERO, Ratio.ONE);
    }

    @Property
    void threshold_present_isTheSmallestMeasureThatEarnsAll(
            @ForAll("simple") PointsCurve curve, @ForAll("measures") Ratio measure) {
        boolean reached = measure.compareTo(curve.threshold().orElseThrow()) >= 0;
        assertThat(curve.share(measure, Ratio.ZERO).equals(Ratio.ONE)).isEqualTo(reached);
    }

    @Provide
    Arbitrary<Ratio> measures() {
        return Combinators.combine(
                        Arbitraries.longs().between(-200, 500),
                        Arbitraries.longs().between(1, 40))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<PointsCurve> simple() {
        Arbitrary<Ratio> thresholds = measures().filter(ratio -> ratio.signum() > 0);
        return Arbitraries.oneOf(
                thresholds.map(PointsCurve::linear), thresholds.map(PointsCurve::allOrNothing), steps(thresholds));
    }

    private static Arbitrary<PointsCurve> steps(Arbitrary<Ratio> thresholds) {
        return thresholds.list().ofMinSize(1).ofMaxSize(5).uniqueElements().map(all -> {
            List<Ratio> from = all.stream().sorted().toList();
            return PointsCurve.steps(IntStream.range(0, from.size())
                    .mapToObj(i -> new PointsCurve.Step(from.get(i), Ratio.of(i + 1L, from.size())))
                    .toList());
        });
    }

    /** The largest share of the steps whose measures are reached. */
    @Property
    void share_steps_isTheLargestOfThoseTaken(@ForAll("stepped") PointsCurve curve, @ForAll("measures") Ratio measure) {
        Ratio expected = ((PointsCurve.Steps) curve)
                .steps().stream()
                        .filter(step -> step.from().compareTo(measure) <= 0)
                        .map(PointsCurve.Step::share)
                        .max(Ratio::compareTo)
                        .orElse(Ratio.ZERO);
        assertThat(curve.share(measure, Ratio.ZERO)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<PointsCurve> stepped() {
        return steps(measures().filter(ratio -> ratio.signum() > 0));
    }

    @Provide
    Arbitrary<PointsCurve> curves() {
        Arbitrary<PointsCurve.Bracket> brackets = Combinators.combine(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(0, 20).optional(),
                        simple())
                .as((from, length, curve) ->
                        new PointsCurve.Bracket(Ratio.of(from), length.map(more -> Ratio.of(from + more)), curve));
        Arbitrary<PointsCurve> byBasis =
                brackets.list().ofMinSize(1).ofMaxSize(4).map(PointsCurve::byBasis);
        return Arbitraries.oneOf(List.of(simple(), byBasis));
    }
}
