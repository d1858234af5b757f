package io.github.pciscoring.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command on a folder has. */
final class CommonOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME[,NAME...]",
            description = {
                "The rule sets to score by: names of built-in ones, which --version lists,"
                        + " or .yaml, .yml and .json files. Default: " + RuleChoice.DEFAULT + "."
            })
    private @Nullable String rules;

    @Option(
            names = "--stack-trace",
            description = "On an error, also show where in the program it came from. So does PCI_DEBUG=1.")
    private boolean stackTrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    Optional<String> rules() {
        return Optional.ofNullable(rules);
    }

    boolean stackTrace() {
        return stackTrace;
    }
}
