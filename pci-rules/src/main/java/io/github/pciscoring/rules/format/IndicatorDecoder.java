package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import java.util.Optional;

/** Decodes one indicator of a rule set, and declares its id. */
final class IndicatorDecoder {
    private IndicatorDecoder() {}

    static Decoder<IndicatorRule> of(Vocabulary vocabulary) {
        ParameterDecoder parameterDecoder = new ParameterDecoder(vocabulary);
        return Fields.decoder(fields -> {
            Field<String> id = fields.required("id", vocabulary.indicators()::declare);
            Field<String> category = fields.required("category", Scalars::text);
            Field<String> type = fields.required("type", Scalars::text);
            Field<Points> maxPoints = fields.required("max-points", Scalars::points);
            Field<String> unit = fields.required("unit", Scalars::text);
            Field<PointsCurve> curve = CurveDecoder.in(fields);
            Optional<Parameters> parameters = fields.optional("parameters", parameterDecoder::decode);
            return () -> IndicatorRule.builder()
                    .id(id.get())
                    .category(category.get())
                    .type(type.get())
                    .maxPoints(maxPoints.get())
                    .unit(unit.get())
                    .curve(curve.get())
                    .parameters(parameters.orElse(Parameters.none()))
                    .build();
        });
    }
}
