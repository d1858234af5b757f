package io.github.pciscoring.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out about terminals, without native code.
 *
 * <p>Where the system lists a process's open files under {@code /proc} (Linux), their names tell which is a terminal, each
 * for itself. Elsewhere Java's console must do: the built-in one is there exactly when input and output both are
 * terminals. The default console of JDK 22 to 24 is always there, hence the property, which older ones don't know. Of
 * standard error nothing is known then, so that it counts as redirected.
 */
final class Terminals {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SIZE = Pattern.compile("[0-9]+ ([0-9]{1,4})\\s*");
    private static final int LEAST_COLUMNS = 20;

    private Terminals() {}

    /** Returns whether this process's standard output (1) or standard error (2) is a terminal. */
    static boolean isTerminal(int descriptor) {
        try {
            return isTerminalName(Files.readSymbolicLink(OPEN_FILES.resolve(Integer.toString(descriptor)))
                    .toString());
        } catch (IOException | UnsupportedOperationException e) {
            return descriptor == 1 && !Files.isDirectory(OPEN_FILES) && hasConsole();
        }
    }

    static boolean isTerminalName(String file) {
        return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
    }

    @SuppressWarnings("SystemConsoleNull") // with this property it does return null
    private static boolean hasConsole() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Returns the number of columns that a text states, if it is a sensible one. */
    static Optional<Integer> columns(String text) {
        return Optional.of(text)
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(columns -> columns >= LEAST_COLUMNS);
    }

    /** Asks the terminal for its columns: shells know them, but don't pass them on. */
    static Optional<Integer> askedColumns() {
        try {
            Process process = new ProcessBuilder(List.of("stty", "size"))
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher size = SIZE.matcher(answer);
            return size.matches() ? columns(size.group(1)) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
