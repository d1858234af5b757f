package io.github.pciscoring.core.score;

import java.util.Locale;

/** What findings there are. Codes are stable; there may be more. */
public enum FindingCode {
    /** A table that an indicator reads has no dated row at all, although another monthly table has. */
    FACTS_MISSING(Scope.FACTS),
    /** A table's first row is later than the first month that an indicator reads of it. */
    FACTS_START_LATE(Scope.FACTS),
    /** A table's last row is earlier than the as-of month. */
    FACTS_END_EARLY(Scope.FACTS),
    /** A table has no row in a month that an indicator reads, but has rows in months before and after it. */
    MONTH_WITHOUT_ROWS(Scope.FACTS),
    /** Subscriptions of the partner are for products that no indicator counts. */
    PRODUCTS_IGNORED(Scope.PARTNER),
    /** Subscriptions of the partner are for products that count, in channels that some indicators leave out. */
    CHANNELS_IGNORED(Scope.PARTNER),
    /** The partner's associations are of types that credit nothing. */
    TYPES_WITHOUT_CREDIT(Scope.PARTNER),
    /** People affiliated with the partner in the as-of month have passed no exam. */
    PEOPLE_WITHOUT_EXAMS(Scope.PARTNER);

    /** What a finding is about. */
    public enum Scope {
        /** The facts as a whole: the same finding on every score that was made of them. */
        FACTS,
        /** The partner that is scored. */
        PARTNER
    }

    private final Scope scope;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    FindingCode(Scope scope) {
        this.scope = scope;
    }

    /** Returns what the finding is about. */
    public Scope scope() {
        return scope;
    }

    /** Returns the code as it stands in results, lower case with hyphens, like {@code facts-start-late}. */
    public String code() {
        return code;
    }
}
