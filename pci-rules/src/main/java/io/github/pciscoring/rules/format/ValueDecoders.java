package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decoders of windows, exam formulas and scopes. */
final class ValueDecoders {
    private static final int LONGEST_AGREEMENT = 999;

    private static final Decoder<ExamFormula.Requirement> REQUIREMENT =
            Decoders.then(Decoders.setOf(Scalars::text), ExamFormula.Requirement::new);
    private static final Decoder<ExamFormula.Alternative> ALTERNATIVE =
            Decoders.then(Decoders.someOf(REQUIREMENT), ExamFormula.Alternative::new);
    private static final Decoder<Integer> MONTHS_BACK = Scalars.whole(0, MonthWindow.MAX_MONTHS_BACK);

    /** Alternatives, each a list of requirements, each an exam or a list of exams of which one is enough. */
    static final Decoder<ExamFormula> EXAMS = Decoders.then(Decoders.someOf(ALTERNATIVE), ExamFormula::new);

    /** Months back, both inclusive. */
    static final Decoder<MonthWindow> WINDOW = Fields.decoder(fields -> {
        Field<Integer> from = fields.required("from", MONTHS_BACK);
        Field<Integer> to = fields.required("to", MONTHS_BACK);
        return () -> new MonthWindow(from.get(), to.get());
    });

    private ValueDecoders() {}

    /** Returns the decoder of scopes in terms of some product families and channel groups. */
    static Decoder<SubscriptionScope> scope(Vocabulary vocabulary) {
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
