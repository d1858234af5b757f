package io.github.pciscoring.rules;

/** An extension that cannot be loaded, or brings what cannot be used; the cause says more. */
public final class InvalidExtensionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates the exception. */
    public InvalidExtensionException(String message, Throwable cause) {
        super(message, cause);
    }
}
