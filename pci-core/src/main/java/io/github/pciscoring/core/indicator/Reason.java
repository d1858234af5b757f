package io.github.pciscoring.core.indicator;

import java.util.Objects;

/**
 * Why something was left out.
 *
 * @param code a stable code, lower case with hyphens
 * @param text the reason, for people
 */
public record Reason(String code, String text) {
    /** Refuses an empty code, and no text. */
    public Reason {
        Objects.requireNonNull(text, "text");
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a reason without a code");
        }
    }
}
