package io.github.pciscoring.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Checks what the command line states. */
final class Arguments {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private Arguments() {}

    /** Returns the month that {@code --as-of} states. */
    static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new WrongUsageException("--as-of is no month like 2021-06: \"" + text + "\"");
        }
        return YearMonth.parse(text);
    }

    /** Returns a folder that is there. */
    static Path folder(String name) {
        Path folder;
        try {
            folder = Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException("no folder can have this name: " + name);
        }
        if (name.isEmpty() || !Files.exists(folder)) {
            throw new WrongUsageException("no such folder: " + (name.isEmpty() ? "\"\"" : name));
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException("not a folder: " + name);
        }
        return folder;
    }
}
