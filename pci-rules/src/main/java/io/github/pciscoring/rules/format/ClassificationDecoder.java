package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.List;
import java.util.Optional;

/** Decodes one classification of a rule set, declares it and its classes, and checks it against what its type declares. */
final class ClassificationDecoder {
    /** More than anyone tells apart; an indicator that varies is kept once for each class. */
    static final int MOST_CLASSES = 100;

    private ClassificationDecoder() {}

    static Decoder<Classification> of(Vocabulary vocabulary, IndicatorTypes types) {
        ParameterDecoder parameterDecoder = new ParameterDecoder(vocabulary);
        return Fields.decoder(fields -> {
            Field<String> id = fields.required("id", vocabulary.credited()::declare);
            id.found().ifPresent(vocabulary.classes()::declare);
            Field<IndicatorFactory> type = fields.required("type", types::refer);
            Optional<String> unit = fields.optional("unit", Scalars::text);
            Field<List<PartnerClass>> classes =
                    fields.required("classes", Decoders.listOfAtMost(MOST_CLASSES, partnerClass()));
            Field<Parameters> parameters = type.found()
                    .map(known -> fields.mapping("parameters", parameterDecoder.of(known.parameters())))
                    .orElseGet(() -> fields.skipped("parameters"));
            id.found()
                    .ifPresent(known -> classes.found()
                            .ifPresent(all -> vocabulary
                                    .classes()
                                    .declare(
                                            known,
                                            all.stream().map(PartnerClass::name).toList())));
            return () -> checked(
                    Classification.builder()
                            .id(id.get())
                            .type(type.get().type())
                            .unit(unit)
                            .parameters(parameters.get())
                            .classes(classes.get())
                            .build(),
                    type.get());
        });
    }

    private static Decoder<PartnerClass> partnerClass() {
        Names names = new Names("a class");
        return Fields.decoder(fields -> {
            Field<String> name = fields.required("name", names::declare);
            Optional<Ratio> from = fields.optional("from", Scalars::number);
            return () -> new PartnerClass(name.get(), from);
        });
    }

    private static Classification checked(Classification classification, IndicatorFactory type) {
        List<RuleFault> faults = PciScorer.faults(classification, List.of(type));
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(classification.id(), faults);
        }
        return classification;
    }
}
