package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.Variants;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes one indicator of a rule set, declares its id, and checks it against what its type declares. */
final class IndicatorDecoder {
    private IndicatorDecoder() {}

    static Decoder<IndicatorRule> of(Vocabulary vocabulary, IndicatorTypes types) {
        ParameterDecoder parameterDecoder = new ParameterDecoder(vocabulary);
        VariantsDecoder variantsDecoder = new VariantsDecoder(vocabulary, parameterDecoder);
        return Fields.decoder(fields -> {
            Field<String> id = fields.required("id", vocabulary.credited()::declare);
            id.found().ifPresent(known -> vocabulary.indicators().declare(Set.of(known)));
            Field<String> category = fields.required("category", vocabulary.categories()::mention);
            Field<IndicatorFactory> type = fields.required("type", types::refer);
            Field<Points> maxPoints = fields.required("max-points", Scalars::points);
            Field<String> unit = fields.required("unit", Scalars::text);
            Field<PointsCurve> curve = CurveDecoder.in(fields, maxPoints.found());
            Field<Parameters> parameters = type.found()
                    .map(known -> fields.mapping("parameters", parameterDecoder.of(known.parameters())))
                    .orElseGet(() -> fields.skipped("parameters"));
            Optional<Variants> variants =
                    variantsDecoder.in(fields, type.found().map(IndicatorFactory::parameters), maxPoints.found());
            return () -> checked(
                    IndicatorRule.builder()
                            .id(id.get())
                            .category(category.get())
                            .type(type.get().type())
                            .maxPoints(maxPoints.get())
                            .unit(unit.get())
                            .curve(curve.get())
                            .parameters(parameters.get())
                            .variants(variants)
                            .build(),
                    type.get());
        });
    }

    private static IndicatorRule checked(IndicatorRule rule, IndicatorFactory type) {
        List<RuleFault> faults = PciScorer.faults(rule, List.of(type));
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(rule.id(), faults);
        }
        return rule;
    }
}
