package io.github.pciscoring.core.engine;

import java.time.YearMonth;

/** An indicator that failed or broke its contract: a bug in it, never in the facts. */
public final class IndicatorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String indicatorId;
    private final String indicatorType;
    private final String subject;
    private final YearMonth asOf;

    IndicatorException(BoundIndicator indicator, String subject, YearMonth asOf, Throwable cause) {
        super("indicator " + indicator.id() + " failed on " + subject + " as of " + asOf + ": " + cause, cause);
        this.indicatorId = indicator.id();
        this.indicatorType = indicator.type();
        this.subject = subject;
        this.asOf = asOf;
    }

    /** Returns the id of the indicator's rule, or of the classification that measures by it. */
    public String indicatorId() {
        return indicatorId;
    }

    /** Returns the name of the indicator's type, which says whose bug it is. */
    public String indicatorType() {
        return indicatorType;
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
