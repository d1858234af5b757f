package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Decodes until when passes of some exams count, like {@code X-1: {retired-on: 2020-12-31}}. */
final class ExamTermsDecoder {
    private static final Decoder<ExamTerms> TERMS = Fields.decoder(fields -> {
        Optional<LocalDate> retiredOn = fields.optional("retired-on", Scalars::day);
        Optional<LocalDate> honouredUntil = fields.optional("honoured-until", Scalars::day);
        return () -> new ExamTerms(retiredOn, honouredUntil);
    });

    private ExamTermsDecoder() {}

    /** Returns the decoder of the terms by exam; the formulas that name the exams must have been decoded before. */
    static Decoder<Map<String, ExamTerms>> of(Vocabulary vocabulary) {
        return Decoders.mapOf(vocabulary.exams()::refer, TERMS);
    }
}
