package io.github.pciscoring.cli;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what the command line states. */
final class Arguments {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

    private Arguments() {}

    /** Returns the month that {@code --as-of} states. */
    static YearMonth month(String text) {
        return month("--as-of", text);
    }

    /** Returns the month that an option states. */
    static YearMonth month(String option, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new WrongUsageException(option + " is no month like 2021-06: \"" + text + "\"");
        }
        return YearMonth.parse(text);
    }

    /** Returns the whole number that an option states, both ends of its range included, or the one if it states none. */
    static long whole(String option, @Nullable String text, long unlessStated, long least, long most) {
        if (text == null) {
            return unlessStated;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new WrongUsageException(option + " is no whole number: \"" + text + "\"");
        }
        BigInteger number = new BigInteger(text);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new WrongUsageException(option + " is not in " + least + " to " + most + ": " + text);
        }
        return number.longValueExact();
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
