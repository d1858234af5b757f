package io.github.pciscoring.cli;

import io.github.pciscoring.rules.spelling.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How scores are written. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** For programs. */
    JSON,
    /** For programs and spreadsheets. */
    CSV;

    /** Knows the formats by their names in lower case. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return oneOf(OutputFormat.values(), value);
        }
    }

    /** Returns the constant that a text names in lower case. */
    static <E extends Enum<E>> E oneOf(E[] constants, String value) {
        List<String> names = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int number = names.indexOf(value);
        if (number < 0) {
            Optional<String> nearest = Spelling.nearest(value, names);
            throw new TypeConversionException(
                    "\"" + value + "\" is none of " + String.join(", ", names) + Suggestions.didYouMean(nearest));
        }
        return constants[number];
    }
}
