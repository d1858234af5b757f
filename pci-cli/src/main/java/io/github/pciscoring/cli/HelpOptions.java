package io.github.pciscoring.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class HelpOptions {
    @Option(
            names = "--stack-trace",
            description = "On an error, also show where in the program it came from. So does PCI_DEBUG=1.")
    @SuppressWarnings("UnusedVariable") // read from the arguments
    private boolean stackTrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;
}
