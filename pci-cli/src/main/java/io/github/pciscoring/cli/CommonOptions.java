package io.github.pciscoring.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The options that every command on a folder has. */
final class CommonOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME[,NAME...]",
            description = {
                "The rule sets to score by: names of built-in ones, which --version lists,"
                        + " or .yaml, .yml and .json files. May be repeated. Default: " + RuleChoice.DEFAULT + "."
            })
    private List<String> rules = List.of();

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

    List<String> rules() {
        return rules;
    }

    boolean stackTrace() {
        return stackTrace;
    }
}
