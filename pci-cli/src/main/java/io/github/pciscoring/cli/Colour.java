package io.github.pciscoring.cli;

import picocli.CommandLine.ITypeConverter;

/** When colours are used. */
enum Colour {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    /** Whatever the output is. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Knows them by their names in lower case. */
    static final class Converter implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            return OutputFormat.oneOf(Colour.values(), value);
        }
    }

    boolean isOn(boolean terminal, Surroundings surroundings) {
        return this == ALWAYS
                || (this == AUTO
                        && terminal
                        && surroundings.variable("NO_COLOR").isEmpty());
    }
}
