package io.github.pciscoring.core.facts;

import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule author's own number, attached to a subject and, unless undated, a month; one per subject, month and name. */
@Value.Immutable
@FactStyle
public non-sealed interface OwnFact extends Fact {

    /** Returns what the fact is attached to. */
    SubjectType subjectType();

    /** Returns the subject's id. */
    String subjectId();

    /** Returns the month; absent when the fact is undated. */
    Optional<YearMonth> month();

    /** Returns the fact's name, an open code that indicators declare. */
    String name();

    /** Returns the value, between minus and plus {@link Amount#MAX}. */
    Amount value();

    @Override
    default FactTable table() {
        return FactTable.FACTS;
    }

    /** Refuses empty ids and names, and a value out of range. */
    @Value.Check
    default void check() {
        Checks.nonEmpty(subjectId(), "subject id");
        Checks.nonEmpty(name(), "name");
        long limit = Amount.MAX.tenThousandths();
        if (value().tenThousandths() < -limit || value().tenThousandths() > limit) {
            throw new IllegalArgumentException("value is not within " + Amount.MAX + " of 0: " + value());
        }
    }

    /**
     * Returns the undated fact that a subject has a code in a column, like a tenant the code of a country.
     *
     * @throws IllegalArgumentException as {@link #codeName} does, or if the subject's id is empty
     */
    static OwnFact code(SubjectType subjectType, String subjectId, String column, String code) {
        return builder()
                .subjectType(subjectType)
                .subjectId(subjectId)
                .name(codeName(column, code))
                .value(Amount.of(1))
                .build();
    }

    /**
     * Returns the name of the fact that a subject has a code in a column: {@code column=code}.
     *
     * @throws IllegalArgumentException if either is empty, or the column has a {@code =}, so that it could not be told apart
     */
    static String codeName(String column, String code) {
        Checks.nonEmpty(column, "column");
        Checks.nonEmpty(code, "code");
        if (column.indexOf('=') >= 0) {
            throw new IllegalArgumentException("a column with =: " + column);
        }
        return column + '=' + code;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnFact}; not thread-safe. */
    final class Builder extends ImmutableOwnFact.Builder {
        Builder() {}
    }
}
