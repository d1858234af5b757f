package io.github.pciscoring.core.ruleset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when passes of an exam count. One that has expired by itself doesn't count, whatever the terms.
 *
 * @param retiredOn the last day on which the exam can be passed, inclusive: later passes never count; absent if there is none
 * @param honouredUntil the last day on which passes count, inclusive; absent if they count for ever
 */
public record ExamTerms(Optional<LocalDate> retiredOn, Optional<LocalDate> honouredUntil) {
    /** Refuses terms that limit nothing, and passes that would not be honoured to the day of retirement. */
    public ExamTerms {
        if (retiredOn.isEmpty() && honouredUntil.isEmpty()) {
            throw new IllegalArgumentException("neither retired nor honoured until a day");
        }
        if (retiredOn.isPresent()
                && honouredUntil.isPresent()
                && honouredUntil.get().isBefore(retiredOn.get())) {
            throw new IllegalArgumentException(
                    "honoured until " + honouredUntil.get() + ", before the exam is retired on " + retiredOn.get());
        }
    }

    /** Returns the terms of an exam that nobody can pass after a day, and whose passes count for ever. */
    public static ExamTerms retiredOn(LocalDate day) {
        return new ExamTerms(Optional.of(day), Optional.empty());
    }

    /** Returns the same terms, with passes that count until a day. */
    public ExamTerms honouredUntil(LocalDate day) {
        return new ExamTerms(retiredOn, Optional.of(day));
    }
}
