package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.List;

/** Decodes one indicator of a rule set, declares its id, and checks it against what its type declares. */
final class IndicatorDecoder {
    private IndicatorDecoder() {}

    static Decoder<IndicatorRule> of(Vocabulary vocabulary, IndicatorTypes types) {
        ParameterDecoder parameterDecoder = new ParameterDecoder(vocabulary);
        return Fields.decoder(fields -> {
            Field<String> id = fields.required("id", vocabulary.indicators()::declare);
            Field<String> category = fields.required("category", vocabulary.categories()::mention);
            Field<IndicatorFactory> type = fields.required("type", types::refer);
            Field<Points> maxPoints = fields.required("max-points", Scalars::points);
            Field<String> unit = fields.required("unit", Scalars::text);
            Field<PointsCurve> curve = CurveDecoder.in(fields, maxPoints);
            Field<Parameters> parameters = type.found()
                    .map(known -> fields.mapping("parameters", parameterDecoder.of(known.parameters())))
                    .orElseGet(() -> fields.skipped("parameters"));
            return () -> checked(
                    IndicatorRule.builder()
                            .id(id.get())
                            .category(category.get())
                            .type(type.get().type())
                            .maxPoints(maxPoints.get())
                            .unit(unit.get())
                            .curve(curve.get())
                            .parameters(parameters.get())
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
