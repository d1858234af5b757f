package io.github.pciscoring.core.indicator;

/**
 * Why something was left out.
 *
 * @param code a stable code, lower case with hyphens
 * @param text the reason, for people
 */
public record Reason(String code, String text) {
    /** Refuses an empty code. */
    public Reason {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a reason without a code");
        }
    }
}
