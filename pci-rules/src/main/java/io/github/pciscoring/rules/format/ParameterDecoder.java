package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes the parameters of an indicator. What the name says nothing about is what it looks like: a number, true or
 * false, a text or a list of texts.
 */
final class ParameterDecoder {
    private static final int LONGEST_AGREEMENT = 999;

    private static final Decoder<ExamFormula.Requirement> REQUIREMENT =
            Decoders.then(Decoders.setOf(Scalars::text), ExamFormula.Requirement::new);
    private static final Decoder<ExamFormula.Alternative> ALTERNATIVE =
            Decoders.then(Decoders.someOf(REQUIREMENT), ExamFormula.Alternative::new);
    private static final Decoder<ExamFormula> EXAMS = Decoders.then(Decoders.someOf(ALTERNATIVE), ExamFormula::new);

    private static final Decoder<Integer> MONTHS_BACK = Scalars.whole(0, MonthWindow.MAX_MONTHS_BACK);
    private static final Decoder<MonthWindow> WINDOW = Fields.decoder(fields -> {
        Field<Integer> from = fields.required("from", MONTHS_BACK);
        Field<Integer> to = fields.required("to", MONTHS_BACK);
        return () -> new MonthWindow(from.get(), to.get());
    });

    private final Vocabulary vocabulary;

    /** The parameters that are more than they look like, by name. */
    private final Map<String, Decoder<?>> kinds;

    ParameterDecoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.kinds = Map.of("scope", scope(), "window", WINDOW, "exams", EXAMS);
    }

    Optional<Parameters> decode(FileNode node) {
        if (!(node instanceof FileNode.Mapping mapping)) {
            return node.reject("a mapping");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean complete = true;
        for (FileNode.Entry entry : mapping.entries()) {
            Optional<String> name = Scalars.text(entry.key());
            Decoder<?> kind = kinds.get(entry.key().text());
            Optional<?> value = kind == null ? any(entry.value()) : kind.decode(entry.value());
            if (name.isPresent() && value.isPresent()) {
                values.put(name.get(), value.get());
            } else {
                complete = false;
            }
        }
        return complete ? Optional.of(Parameters.of(values)) : Optional.empty();
    }

    private static Optional<?> any(FileNode node) {
        if (node instanceof FileNode.Scalar scalar) {
            return Scalars.any(scalar);
        }
        return node instanceof FileNode.Sequence
                ? Decoders.listOf(Scalars::text).decode(node)
                : node.reject("a number, true or false, a text or a list of texts");
    }

    private Decoder<SubscriptionScope> scope() {
        Decoder<Integer> months = Scalars.whole(1, LONGEST_AGREEMENT);
        return Fields.decoder(fields -> {
            Optional<Set<String>> products = fields.optional("products", vocabulary.products()::refer);
            Optional<Set<String>> channels = fields.optional("channels", vocabulary.channels()::refer);
            Optional<Map<String, Integer>> agreementMonths =
                    fields.optional("agreement-months", Decoders.mapOf(vocabulary.channels()::code, months));
            return () -> new SubscriptionScope(products, channels, agreementMonths.orElse(Map.of()));
        });
    }
}
