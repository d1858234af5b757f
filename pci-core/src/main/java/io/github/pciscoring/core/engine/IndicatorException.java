package io.github.pciscoring.core.engine;

import java.time.YearMonth;

/** An indicator that failed or broke its contract: a bug in it, never in the facts. */
public final class IndicatorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String indicatorId;
    private final String subject;
    private final YearMonth asOf;

    IndicatorException(String indicatorId, String subject, YearMonth asOf, Throwable cause) {
        super("indicator " + indicatorId + " failed on " + subject + " as of " + asOf + ": " + cause, cause);
        this.indicatorId = indicatorId;
        this.subject = subject;
        this.asOf = asOf;
    }

    /** Returns the id of the indicator's rule. */
    public String indicatorId() {
        return indicatorId;
    }

    /** Returns the customer, person or partner on which it failed, like {@code customer C7}. */
    public String subject() {
        return subject;
    }

    /** Returns the as-of month. */
    public YearMonth asOf() {
        return asOf;
    }
}
