package io.github.pciscoring.cli;

import picocli.CommandLine.Option;

/** How results are written that can be rows of a table. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            description = "table (for people, the default), json or csv.")
    private OutputFormat format = OutputFormat.TABLE;

    /** Returns the format. */
    OutputFormat get() {
        return format;
    }
}
