package io.github.pciscoring.cli;

import picocli.CommandLine.ITypeConverter;

/** How results are written that are no table of rows. */
enum TextOrJson {
    /** For people. */
    TABLE,
    /** For programs. */
    JSON;

    /** Knows the formats by their names in lower case. */
    static final class Converter implements ITypeConverter<TextOrJson> {
        @Override
        public TextOrJson convert(String value) {
            return OutputFormat.oneOf(TextOrJson.values(), value);
        }
    }
}
