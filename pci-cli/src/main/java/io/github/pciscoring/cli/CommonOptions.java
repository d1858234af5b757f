package io.github.pciscoring.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command on a folder of facts has. */
final class CommonOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME[,NAME...]",
            description = {
                "The rule sets to score by: names of built-in ones, which --version lists,"
                        + " or .yaml, .yml and .json files. May be repeated. Default: " + RuleChoice.DEFAULT + "."
            })
    private List<String> rules = List.of();

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private HelpOptions helpOptions = new HelpOptions();

    List<String> rules() {
        return rules;
    }
}
