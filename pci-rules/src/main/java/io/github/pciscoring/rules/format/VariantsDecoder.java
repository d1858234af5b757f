package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes what differs between partners of different classes, among the keys of an indicator: {@code varies-by}, the id of a
 * classification, and {@code variants}, by class the parameters and the threshold or curve that stand in place of the
 * indicator's own.
 */
final class VariantsDecoder {
    private static final String VARIES_BY = "varies-by";
    private static final String VARIANTS = "variants";

    private final Vocabulary vocabulary;
    private final ParameterDecoder parameters;

    VariantsDecoder(Vocabulary vocabulary, ParameterDecoder parameters) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
    }

    /**
     * Decodes the variants among the keys of an indicator, if there are any; either key asks for the other one.
     *
     * @param declared the parameters of the indicator's type; absent if the type is not known
     * @param maximum the most points of the indicator; absent if that is at fault
     */
    Optional<Variants> in(Fields fields, Optional<List<Parameter<?>>> declared, Optional<Points> maximum) {
        if (!fields.has(VARIES_BY, VARIANTS)) {
            return Optional.empty();
        }
        Optional<String> classification =
                fields.required(VARIES_BY, vocabulary.classes()::refer).found();
        if (declared.isEmpty()) {
            fields.skipped(VARIANTS);
            return Optional.empty();
        }
        Optional<Map<String, Variant>> byClass = fields.required(
                        VARIANTS,
                        Decoders.someIn(Decoders.mapOf(
                                vocabulary.classes().of(classification), variant(declared.get(), maximum))))
                .found();
        return classification.flatMap(id -> byClass.map(variants -> new Variants(id, variants)));
    }

    private Decoder<Variant> variant(List<Parameter<?>> declared, Optional<Points> maximum) {
        return Fields.decoder(fields -> {
            Optional<PointsCurve> curve = CurveDecoder.ifAnyIn(fields, maximum);
            Optional<Parameters> own = fields.optional("parameters", parameters.ofSome(declared));
            return () -> new Variant(own.orElse(Parameters.none()), curve);
        });
    }
}
