package io.github.pciscoring.core.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An exam that a person passed; an exam passed again is another fact. */
@Value.Immutable
@FactStyle
public non-sealed interface ExamPass extends Fact {

    /** Returns the person's id; the person must have an affiliation. */
    String personId();

    /** Returns the exam, an open code that rule sets name. */
    String exam();

    /** Returns the day on which it was passed. */
    LocalDate passedOn();

    /** Returns the last day on which it still counts, inclusive; absent when it never expires. */
    Optional<LocalDate> expiresOn();

    @Override
    default FactTable table() {
        return FactTable.EXAMS;
    }

    /** Refuses empty ids and codes, and an expiry before the pass. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(personId(), "person id");
        Checks.nonEmpty(exam(), "exam");
        if (expiresOn().isPresent() && expiresOn().get().isBefore(passedOn())) {
            throw new IllegalArgumentException(
                    "expires on " + expiresOn().get() + ", before it was passed on " + passedOn());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExamPass}; not thread-safe. */
    final class Builder extends ImmutableExamPass.Builder {
        Builder() {}
    }
}
