package io.github.pciscoring.insight.plan;

/** Thrown when a plan is asked for that cannot be made: its message says why, for people. */
public final class InvalidPlanRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPlanRequestException(String message) {
        super(message);
    }
}
