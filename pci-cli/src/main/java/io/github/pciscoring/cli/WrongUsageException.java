package io.github.pciscoring.cli;

/** The command line asks for something that is not there; its message is for people. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsageException(String message) {
        super(message);
    }
}
