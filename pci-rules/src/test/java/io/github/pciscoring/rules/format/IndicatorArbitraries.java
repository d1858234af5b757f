package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.rules.format.RuleSetArbitraries.Declared;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated indicators of the sample types.
 *
 * @param declared the names that their parameters refer to
 * @param rounding keeps all decimals of their points
 */
record IndicatorArbitraries(Declared declared, RoundingPolicy rounding) {
    private static final long MOST_MICROS = 100_000_000_000L;

    Arbitrary<List<IndicatorRule>> indicators() {
        ParameterArbitraries parameters = new ParameterArbitraries(declared);
        return TextArbitraries.texts()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(categories -> Arbitraries.oneOf(
                                indicators("sum", "USD", categories, parameters.ofSums()),
                                indicators("count", "people", categories, parameters.ofCounts()))
                        .list()
                        .uniqueElements(IndicatorRule::id)
                        .ofMinSize(1)
                        .ofMaxSize(4));
    }

    private Arbitrary<IndicatorRule> indicators(
            String type, String unit, List<String> categories, Arbitrary<Parameters> parameters) {
        return maxima().flatMap(maximum -> Combinators.combine(
                        TextArbitraries.texts(), Arbitraries.of(categories), CurveArbitraries.of(maximum), parameters)
                .as((id, category, curve, stated) -> IndicatorRule.builder()
                        .id(id)
                        .category(category)
                        .type(type)
                        .unit(unit)
                        .maxPoints(maximum)
                        .curve(curve)
                        .parameters(stated)
                        .build()));
    }

    private Arbitrary<Points> maxima() {
        long unit = Points.of(1).micros();
        for (int i = 0; i < rounding.decimals(); i++) {
            unit /= 10;
        }
        long least = unit;
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, MOST_MICROS / least).map(units -> new Points(units * least)),
                Arbitraries.longs().between(1, 100).map(Points::of));
    }

    static Points total(List<IndicatorRule> indicators) {
        return indicators.stream().map(IndicatorRule::maxPoints).reduce(Points.ZERO, Points::plus);
    }
}
