package io.github.pciscoring.cli;

import java.io.IOException;
import java.util.Locale;

/** What was computed could not be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean readerGone;

    private OutputException(String message, IOException cause, boolean readerGone) {
        super(message, cause);
        this.readerGone = readerGone;
    }

    /** Returns the failure to write to standard output. */
    static OutputException toStandardOutput(IOException cause) {
        return new OutputException(
                "cannot write to standard output: " + Failures.describe(cause), cause, isBrokenPipe(cause));
    }

    /** Returns the failure to write to a file. */
    static OutputException toFile(String file, IOException cause) {
        return new OutputException("cannot write " + file + ": " + Failures.describe(cause), cause, false);
    }

    /** Returns whether whoever read standard output stopped reading, as {@code head} does, so that nobody asks why. */
    boolean readerGone() {
        return readerGone;
    }

    /** Java names the error only in the words of the system; in all languages looked at, they hold this one. */
    private static boolean isBrokenPipe(IOException cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
