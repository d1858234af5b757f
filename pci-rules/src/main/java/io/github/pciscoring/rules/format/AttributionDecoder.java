package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.CreditRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes the attribution table: for some indicators each, the association types that credit. */
final class AttributionDecoder {
    private AttributionDecoder() {}

    /** The credits of some indicators. */
    private record Section(Set<String> indicators, List<CreditRule> credits) {}

    /** Returns the decoder of the rows by indicator id; the indicators must have been declared before. */
    static Decoder<Map<String, List<CreditRule>>> of(Vocabulary vocabulary) {
        Names assigned = new Names("an indicator");
        Decoder<String> indicator = node -> vocabulary.credited().refer(node).flatMap(id -> assigned.declare(node));
        Decoder<Section> section = Fields.decoder(fields -> {
            Field<Set<String>> indicators = fields.required("indicators", Decoders.setOf(indicator));
            Field<List<CreditRule>> credits =
                    fields.required("credits", Decoders.listOfAtMost(CreditRule.MOST_ROWS, credit(vocabulary)));
            return () -> new Section(indicators.get(), credits.get());
        });
        return Decoders.then(Decoders.listOf(section), sections -> {
            Map<String, List<CreditRule>> rows = new LinkedHashMap<>();
            sections.forEach(part -> part.indicators()
                    .forEach(id ->
                            rows.computeIfAbsent(id, any -> new ArrayList<>()).addAll(part.credits())));
            return rows;
        });
    }

    private static Decoder<CreditRule> credit(Vocabulary vocabulary) {
        Decoder<String> associationType = vocabulary.associationTypes()::refer;
        return Fields.decoder(fields -> {
            Field<String> type = fields.required("type", associationType);
            Optional<Set<String>> products = fields.optional("products", vocabulary.products()::refer);
            Optional<Set<String>> displacedBy = fields.optional("displaced-by", Decoders.setOf(associationType));
            return () -> new CreditRule(type.get(), products, displacedBy.orElse(Set.of()));
        });
    }
}
