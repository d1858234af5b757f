package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decoders of windows, exam formulas, scopes and codes. */
final class ValueDecoders {
    static final int LONGEST_AGREEMENT = 999;

    private static final Decoder<Integer> MONTHS_BACK = Scalars.whole(0, MonthWindow.MAX_MONTHS_BACK);

    /** Months back, both inclusive. */
    static final Decoder<MonthWindow> WINDOW = Fields.decoder("a window such as {from: 11, to: 0}", fields -> {
        Field<Integer> from = fields.required("from", MONTHS_BACK);
        Field<Integer> to = fields.required("to", MONTHS_BACK);
        return () -> new MonthWindow(from.get(), to.get());
    });

    private ValueDecoders() {}

    /** Returns the decoder of questions for codes of subjects of some types: {@code {of: tenant, column: …, any-of: […]}}. */
    static Decoder<FactCodes> codes(Set<SubjectType> subjects) {
        Decoder<String> subject =
                Scalars.oneOf(subjects.stream().map(ValueDecoders::written).toList());
        return Fields.decoder(fields -> {
            Field<String> of = fields.required("of", subject);
            Field<String> column = fields.required("column", Scalars::text);
            Field<Set<String>> anyOf = fields.required("any-of", Decoders.setOf(Scalars::text));
            return () ->
                    new FactCodes(SubjectType.valueOf(of.get().toUpperCase(Locale.ROOT)), column.get(), anyOf.get());
        });
    }

    /** Returns the word for subjects of a type. */
    static String written(SubjectType subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the decoder of exam formulas: alternatives, each a list of requirements, each an exam or a list of exams of which
     * one is enough. Declares the exams.
     */
    static Decoder<ExamFormula> exams(Vocabulary vocabulary) {
        Decoder<ExamFormula.Requirement> requirement =
                Decoders.then(Decoders.setOf(vocabulary.exams()::mention), ExamFormula.Requirement::new);
        Decoder<ExamFormula.Alternative> alternative =
                Decoders.then(Decoders.someOf(requirement), ExamFormula.Alternative::new);
        return Decoders.then(Decoders.someOf(alternative), ExamFormula::new);
    }

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
